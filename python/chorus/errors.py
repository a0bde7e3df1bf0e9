"""Why a message was refused."""


class MessageError(ValueError):
    """A message that could not be read or written: where, and which rule it broke."""

    path: str
    """The component: "CAM.cam.camParameters.basicContainer.referencePosition.latitude"; empty: the whole message."""
    bit: int
    """Where in the encoding the offending part begins, counted from its first bit; 0 when encoding."""
    rule: str
    """What is wrong there: "1800000005 is above 900000001"."""

    def __init__(self, path: str, bit: int, rule: str) -> None:
        super().__init__(path, bit, rule)
        self.path, self.bit, self.rule = path, bit, rule

    @property
    def message(self) -> str:
        """Path and rule in one sentence."""
        return f"{self.path}: {self.rule}" if self.path else self.rule

    def __str__(self) -> str:
        return self.message


class DecodeError(MessageError):
    """Octets that are no message of the type, or of no type that is known."""

    def __str__(self) -> str:
        return f"{self.message} at bit {self.bit}" if self.path else self.message


class EncodeError(MessageError):
    """A value that breaks its type."""
