"""C-ITS messages in Python: CAM, DENM, CPM, VAM, MAPEM, SPATEM, IVIM, SREM, SSEM, RTCMEM, SAE J2735, T/CSAE 53,
IEEE 1609.2 and TS 102 941, read and written by the codec of the chorus stack.

    cam = chorus.decode(octets)
    cam.type                                                    # "cam-r1"
    cam["cam"]["camParameters"]["basicContainer"]["referencePosition"]["latitude"]
    chorus.encode(cam.type, cam) == octets

A message is a dict as the JSON Encoding Rules (ITU-T X.697) have it: members by the names of the standard, enumerators
by name, a CHOICE as a dict of one member, OCTET STRING and BIT STRING as hexadecimal text, numbers raw as on the wire.
"""

from __future__ import annotations

from typing import Any, Mapping, NamedTuple, Optional, Sequence, Union

from . import _native
from .errors import DecodeError, EncodeError, MessageError

__all__ = [
    "DecodeError",
    "EncodeError",
    "Message",
    "MessageError",
    "MessageType",
    "Recognised",
    "UnknownExtension",
    "decode",
    "encode",
    "messages",
    "random",
    "recognise",
]

__version__: str = _native.version

Octets = Union[bytes, bytearray, memoryview]


class UnknownExtension(NamedTuple):
    """What a later version of the standard has put into a message."""

    kind: str
    """ "addition" of a SEQUENCE, "alternative" of a CHOICE, "content" behind an unknown identifier; "additions": how many
    a SEQUENCE was sent with; an "item", a "number" or "bits" too large for the codec."""
    path: str
    """Of the SEQUENCE, CHOICE and so on: "CAM.cam.camParameters"."""
    number: int
    """Which addition, alternative or identifier, from 0; else how many, or the value."""
    octets: bytes
    """Its encoding, where it has one."""


class Message(dict[str, Any]):
    """A message's components by name, of which type it is, and what in it is unknown."""

    type: str
    """Its key among messages(): "cam-r2"."""
    unknown: Sequence[UnknownExtension] = ()
    """What decode() was asked to keep; encode() puts it back."""

    def __init__(self, type: str, components: Mapping[str, Any], unknown: Sequence[UnknownExtension] = ()) -> None:
        super().__init__(components)
        self.type = type
        self.unknown = unknown

    def __repr__(self) -> str:
        return f"Message({self.type!r}, {super().__repr__()})"


class MessageType(NamedTuple):
    """A type of message that is known. What a type does not have is None."""

    key: str
    """What the other functions call it: "cam-r2"."""
    name: str
    """ "CAM" """
    standard: str
    """ "TS 103 900 V2.3.1" """
    encoding: str
    """ "UPER" (X.691) or "OER" (X.696, canonical)."""
    asn1_type: str
    """The type's name in its ASN.1 module."""
    btp_port: Optional[int]
    """TS 103 248."""
    its_aid: Optional[int]
    """TS 102 965."""
    message_id: Optional[int]
    """Of the ItsPduHeader, TS 102 894-2."""
    protocol_version: Optional[int]
    """Of the ItsPduHeader."""


class Recognised(NamedTuple):
    """Which type a message is of, and by what that was seen."""

    type: str
    because: str


def decode(
    data: Octets, type: Optional[str] = None, port: Optional[int] = None, *, keep_unknown: bool = False
) -> Message:
    """Reads one message.

    Without `type` its header says which it is, and where that leaves several types, its content. The BTP destination
    port that it arrived at (TS 103 248) is checked against the header: contradictions are refused. What has no
    ItsPduHeader (SAE J2735, T/CSAE 53, IEEE 1609.2, TS 102 941) needs its `type`.

    What a later version of the standard has added is skipped, or with `keep_unknown` kept in the message's `unknown`.

    Raises DecodeError; ValueError for a type that is not known, or a type and a port at once.
    """
    if type is None:
        type = recognise(data, port).type
    elif port is not None:
        raise ValueError("give the type or the port, not both")
    components, unknown = _native.decode(type, data, keep_unknown)
    return Message(type, components, [UnknownExtension(*row) for row in unknown])


def encode(type: str, value: Mapping[str, Any]) -> bytes:
    """Writes one message, given as decode() gives it; for hexadecimal text bytes serve as well. What a Message has in
    its `unknown` is put back where it was, as far as the message still has the places.

    Raises EncodeError, whose path is that of the component; ValueError for a type that is not known.
    """
    return _native.encode(type, value, value.unknown if isinstance(value, Message) else ())


def recognise(data: Octets, port: Optional[int] = None) -> Recognised:
    """Which type of message is this, by its ItsPduHeader and the BTP destination port it arrived at?

    Where these leave several types, or the protocolVersion is of none of them, the content decides; if none reads it,
    the type that gets furthest is given, and `because` says so.

    Raises DecodeError when there is no header, it names no message that is known, or the two contradict each other;
    ValueError for a number that no port has.
    """
    if port is not None and not 0 <= port <= 65535:
        raise ValueError(f"{port} is no BTP port: they are numbered from 0 to 65535")
    return Recognised(*_native.recognise(data, port))


def messages() -> list[MessageType]:
    """Every type of message that is known."""
    return [MessageType(*row) for row in _native.messages()]


def random(
    type: str, seed: int, *, present: float = 0.5, extended: float = 0.05, list_limit: int = 12
) -> Message:
    """A message for tests with values drawn by chance, the same for the same arguments on every machine. It can be
    encoded; its meaning is none.

    `present` is the likelihood of an OPTIONAL component, `extended` that of a value outside an extensible root;
    lists are no longer than `list_limit` where their bound allows.
    """
    return Message(type, _native.random(type, seed, present, extended, list_limit))
