"""chorus/crypto/p256 and its tests as a program of their own, without CMake: for the tools that build them again and
again, or otherwise (mutate_p256, coverage_p256)."""
import pathlib
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

root = pathlib.Path(__file__).resolve().parent.parent
p256 = "chorus/crypto/p256"
sources = [f"{p256}/{name}.cpp" for name in
           ("arithmetic_test", "curve", "ifma_engine", "inverse", "scalar_engine", "table", "table_test", "verifier",
            "verifier_test")] + \
          [f"chorus/crypto/{name}.cpp" for name in
           ("curve", "public_key", "sha256", "sha256_blocks", "signature", "wycheproof_test")] + \
          ["chorus/core/bytes.cpp"]
libraries = ["-lcrypto", "-lz", "-lgmock", "-lgtest", "-lgtest_main", "-lpthread"]
# What the files that are chosen at run time are compiled for.
instructions = {"ifma_engine.cpp": "avx512f avx512dq avx512bw avx512vl avx512ifma avx512vbmi avx512vbmi2 bmi2",
                "sha256_blocks.cpp": "sha sse4.1"}
# It calls the verifier and has none of its arithmetic: one object serves all mutants.
only_calls = "chorus/crypto/wycheproof_test.cpp"


class Program:
    """Objects and program in `folder`. Headers and sources in `overlay` take the place of the tree's."""

    def __init__(self, folder, compiler, flags, overlay=None):
        self.folder, self.compiler, self.flags = pathlib.Path(folder), compiler, list(flags)
        self.overlay = overlay
        self.program = self.folder / "p256_test"

    def object_of(self, source):
        return self.folder / (source.replace("/", "-") + ".o")

    def includes(self, source):
        """The tree's files that the object of `source` was made from."""
        text = self.object_of(source).with_suffix(".d").read_text()
        words = text.replace("\\\n", " ").split()[1:]
        return {word.removeprefix(f"{root}/") for word in words if word.startswith(f"{root}/chorus/")}

    def compile(self, source, seconds=1200):
        self.folder.mkdir(parents=True, exist_ok=True)
        here = self.overlay / source if self.overlay and (self.overlay / source).exists() else root / source
        ccache = shutil.which("ccache") if not self.overlay else None  # a mutant is compiled once
        command = [*([ccache] if ccache else []), self.compiler, "-std=c++23", *self.flags,
                   *(f"-m{one}" for one in instructions.get(pathlib.Path(source).name, "").split()),
                   *([f"-I{self.overlay}"] if self.overlay else []), f"-I{root}", f'-DCHORUS_SOURCE_DIR="{root}"',
                   "-MMD", "-c", str(here), "-o", str(self.object_of(source))]
        return subprocess.run(command, capture_output=True, text=True, timeout=seconds)

    def link(self, base=None):
        """`base` lends the objects that are not here."""
        objects = [self.object_of(s) if self.object_of(s).exists() else base.object_of(s) for s in sources]
        return subprocess.run([self.compiler, *self.flags, *map(str, objects), *libraries, "-o",
                               str(self.program)], capture_output=True, text=True)

    def build(self, jobs=1):
        """Everything; ends the tool with the compiler's words where something does not compile."""
        with ThreadPoolExecutor(jobs) as pool:
            runs = [*pool.map(self.compile, sources)]
        for run in [*runs, *([] if any(r.returncode for r in runs) else [self.link()])]:
            if run.returncode:
                raise SystemExit(run.stderr[:4000])
        return self


def plain(jobs):
    """As mutants are built, and what valgrind runs."""
    return Program(root / "build/p256/base", "g++", ["-O1", "-g1", "-fno-tree-vectorize"]).build(jobs)
