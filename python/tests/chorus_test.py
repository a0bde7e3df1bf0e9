"""The Python package: python3 -m unittest chorus_test, with PYTHONPATH=<build>/python."""

import ast
import copy
import importlib.util
import inspect
import json
import pathlib
import pickle
import re
import subprocess
import sys
import unittest

import chorus

PACKAGE = pathlib.Path(chorus.__file__).parent
CAM = bytes.fromhex("0202000012671e71405a56c4440e43470d03e83e8001b7743e40000122b69d02c08a8057fee9fff8c0000000")
OF_A_LATER_VERSION = bytes.fromhex(
    "020200000000000084213398fb5ad274803ffec0a1220000080020f6e000028011ca69e09da40004c0a1412b4619d62b587539d620"
)
SPEED = ("cam", "camParameters", "highFrequencyContainer", "basicVehicleContainerHighFrequency", "speed")


def component(message, path):
    for name in path:
        message = message[name]
    return message


class Decode(unittest.TestCase):
    def test_recognises_and_reads_a_cam(self):
        cam = chorus.decode(CAM)
        self.assertEqual(cam.type, "cam-r1")
        self.assertEqual(cam["header"]["messageID"], 2)
        self.assertEqual(component(cam, SPEED)["speedValue"], 1389)
        self.assertEqual(json.loads(json.dumps(cam)), cam)

    def test_reads_what_holds_octets(self):
        for data in (bytearray(CAM), memoryview(CAM)):
            self.assertEqual(chorus.decode(data), chorus.decode(CAM))
        for data in ("0202", 12, None, memoryview(CAM)[::2]):
            with self.assertRaises((TypeError, BufferError)):
                chorus.decode(data)

    def test_takes_the_type_or_the_port(self):
        self.assertEqual(chorus.decode(CAM, "cam-r2").type, "cam-r2")
        self.assertEqual(chorus.decode(CAM, port=2001).type, "cam-r1")
        with self.assertRaisesRegex(ValueError, "not both"):
            chorus.decode(CAM, "cam-r2", 2001)
        with self.assertRaisesRegex(ValueError, "'cam'"):
            chorus.decode(CAM, "cam")

    def test_says_where_and_why_not(self):
        with self.assertRaises(chorus.DecodeError) as caught:
            chorus.decode(CAM[:10], "cam-r2")
        error = caught.exception
        self.assertEqual(error.path, "CAM.cam.camParameters.basicContainer.referencePosition.latitude")
        self.assertEqual(error.message, f"{error.path}: {error.rule}")
        self.assertEqual(error.bit, 76)
        self.assertIn("at bit 76", str(error))
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((again.path, again.bit, again.rule), (error.path, error.bit, error.rule))
        self.assertIsInstance(error, ValueError)

    def test_an_alternative_of_a_later_version_is_no_message(self):
        octets = bytes.fromhex("a30a3001601d316313e055ffff14b7175457d2f34d275f9db0e0ca5f16ca")
        with self.assertRaisesRegex(chorus.DecodeError, "later version"):
            chorus.decode(octets, "csae53-edition2017")

    def test_keeps_what_a_later_version_added_when_asked(self):
        skipped = chorus.decode(OF_A_LATER_VERSION, "cam-r2")
        self.assertEqual(list(skipped.unknown), [])
        self.assertNotEqual(chorus.encode("cam-r2", skipped), OF_A_LATER_VERSION)

        cam = chorus.decode(OF_A_LATER_VERSION, "cam-r2", keep_unknown=True)
        self.assertEqual(cam, skipped)
        addition = next(extension for extension in cam.unknown if extension.kind == "addition")
        self.assertEqual((addition.path, addition.number), ("CAM.cam.camParameters", 1))
        self.assertEqual(len(addition.octets), 10)
        self.assertEqual(chorus.encode("cam-r2", cam), OF_A_LATER_VERSION)
        for again in (copy.deepcopy(cam), pickle.loads(pickle.dumps(cam))):
            self.assertEqual(chorus.encode("cam-r2", again), OF_A_LATER_VERSION)
        self.assertEqual(chorus.encode("cam-r2", dict(cam)), chorus.encode("cam-r2", skipped))

        cam.unknown = [addition._replace(kind="surprise")]
        with self.assertRaisesRegex(ValueError, "'surprise' is no kind"):
            chorus.encode("cam-r2", cam)

    def test_an_alternative_of_a_later_version_comes_back_when_it_is_kept(self):
        octets = bytes.fromhex("020264460963db4b09863f3dd89ad274801fff1da001b7743d0005fffe")
        cam = chorus.decode(octets, "cam-r2", keep_unknown=True)
        self.assertIsNone(cam["cam"]["camParameters"]["highFrequencyContainer"])
        self.assertEqual([extension.kind for extension in cam.unknown], ["alternative"])
        self.assertEqual(chorus.encode("cam-r2", cam), octets)
        for again in (copy.deepcopy(cam), pickle.loads(pickle.dumps(cam))):
            self.assertEqual(chorus.encode("cam-r2", again), octets)
        with self.assertRaises(chorus.EncodeError) as caught:
            chorus.encode("cam-r2", dict(cam))
        self.assertEqual(caught.exception.path, "CAM.cam.camParameters.highFrequencyContainer")
        self.assertEqual(caught.exception.rule, "has no alternative chosen")

    def test_a_number_that_no_port_has_is_a_value_error(self):
        for port in (65536, -1):
            with self.assertRaisesRegex(ValueError, f"{port} is no BTP port"):
                chorus.decode(CAM, port=port)

    def test_never_guesses(self):
        with self.assertRaisesRegex(chorus.DecodeError, "BTP port 2002 is for DENM"):
            chorus.decode(CAM, port=2002)
        with self.assertRaisesRegex(chorus.DecodeError, "shorter"):
            chorus.recognise(b"")


class Encode(unittest.TestCase):
    def setUp(self):
        self.cam = chorus.decode(CAM, "cam-r2")

    def refusal(self, value, type="cam-r2"):
        with self.assertRaises(chorus.EncodeError) as caught:
            chorus.encode(type, value)
        return caught.exception

    def test_writes_what_it_read(self):
        self.assertEqual(chorus.encode(self.cam.type, self.cam), CAM)

    def test_a_changed_component_is_in_the_octets(self):
        component(self.cam, SPEED)["speedValue"] = 500
        again = chorus.decode(chorus.encode("cam-r2", self.cam), "cam-r2")
        self.assertEqual(component(again, SPEED)["speedValue"], 500)

    def test_names_the_component_that_does_not_fit(self):
        for value in (16384, -1, 2**63, 2**64, -(2**63) - 1, 1.5, "fast", True, None, [], object()):
            component(self.cam, SPEED)["speedValue"] = value
            self.assertEqual(self.refusal(self.cam).path, "CAM." + ".".join(SPEED) + ".speedValue", value)

    def test_names_what_is_missing_or_unknown(self):
        del component(self.cam, SPEED)["speedConfidence"]
        error = self.refusal(self.cam)
        self.assertTrue(error.path.endswith("speed.speedConfidence"))
        self.assertEqual(error.rule, "is missing")
        self.assertEqual(self.refusal({"haeder": {}}, "srem").rule, "is no component")
        self.assertIn("name is no text", self.refusal({1: 2}).rule)

    def test_a_dict_that_holds_itself_comes_to_an_end(self):
        self.cam["header"]["stationId"] = self.cam
        self.assertIn("too deeply", self.refusal(self.cam).rule)

    def test_bytes_serve_for_hexadecimal(self):
        rtcm = chorus.random("rtcmem", 3, present=1.0)
        text = rtcm["rtcmc"]["msgs"][0]
        rtcm["rtcmc"]["msgs"][0] = bytes.fromhex(text)
        octets = chorus.encode("rtcmem", rtcm)
        self.assertEqual(chorus.decode(octets, "rtcmem")["rtcmc"]["msgs"][0], text)

    def test_text_that_utf_8_cannot_write_is_refused(self):
        component(self.cam, SPEED)["speedValue"] = "\ud800"
        self.assertIn("UTF-8", self.refusal(self.cam).rule)


class Types(unittest.TestCase):
    def test_lists_every_type(self):
        types = {each.key: each for each in chorus.messages()}
        self.assertEqual(types["cam-r2"].btp_port, 2001)
        self.assertEqual(types["cam-r2"].encoding, "UPER")
        self.assertIsNone(types["ieee1609dot2-cert"].btp_port)
        self.assertEqual(types["ieee1609dot2-cert"].encoding, "OER")

    def test_random_values_of_every_type_come_back(self):
        for type in chorus.messages():
            for seed in range(10):
                value = chorus.random(type.key, seed)
                octets = chorus.encode(type.key, value)
                self.assertEqual(chorus.decode(octets, type.key), value, f"{type.key} seed {seed}")

    def test_random_values_come_from_the_seed(self):
        self.assertEqual(chorus.random("cam-r2", 1), chorus.random("cam-r2", 1))
        self.assertNotEqual(chorus.random("cam-r2", 1), chorus.random("cam-r2", 2))

    def test_a_message_keeps_its_type(self):
        cam = chorus.decode(CAM)
        for again in (copy.deepcopy(cam), pickle.loads(pickle.dumps(cam))):
            self.assertEqual((again.type, again), (cam.type, cam))


class Documentation(unittest.TestCase):
    def test_everything_public_is_documented(self):
        for name in chorus.__all__:
            self.assertTrue(inspect.getdoc(getattr(chorus, name)), name)

    def test_the_examples_of_the_page_run(self):
        page = pathlib.Path(__file__).parents[2] / "docs" / "python.md"
        blocks = re.findall(r"```python\n(.*?)```", page.read_text(), re.S)
        self.assertGreater(len(blocks), 0)
        scope = {}
        for block in blocks:
            exec(compile(block, str(page), "exec"), scope)

    def test_the_stub_says_what_the_module_has(self):
        stub = ast.parse((PACKAGE / "_native.pyi").read_text())
        declared = {f.name: [a.arg for a in f.args.args] for f in stub.body if isinstance(f, ast.FunctionDef)}
        # pybind11 begins the documentation of a function with its signature.
        signatures = {name: f.__doc__.splitlines()[0] for name, f in vars(chorus._native).items() if callable(f)}
        self.assertEqual({name: re.findall(r"(\w+): ", text) for name, text in signatures.items()}, declared)

    @unittest.skipUnless(importlib.util.find_spec("mypy"), "no mypy")
    def test_the_types_are_consistent(self):
        command = [sys.executable, "-m", "mypy", "--strict", str(PACKAGE)]
        run = subprocess.run(command, capture_output=True, text=True, cwd=PACKAGE.parent)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)


if __name__ == "__main__":
    unittest.main()
