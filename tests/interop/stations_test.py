#!/usr/bin/env python3
"""Stations as their user runs them: identities from `chorus pki`, links, events, exit codes.

usage: stations_test.py CHORUS captures|multicast|interfaces
  captures   one records, the other hears it, on virtual time; what is recorded is held against tshark
  multicast  two hear each other over the loopback interface
  interfaces two hear each other over the two ends of a virtual cable, in a network namespace of their own
Exit: 0 as expected, 1 not so, 77 this machine forbids multicast or namespaces.
"""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

import tshark_compare

SKIP = 77
CONFIG = """
[station]
id = {id}
seed = {id}
{security}
{link}
[position.fixed]
latitude_deg = 48.7668
longitude_deg = {longitude}
heading_deg = 90.0
"""
SECURED = """
[security]
roots = ["lab/root.oer"]
authorities = ["lab/authority.oer"]
ticket = "lab/ticket-{number}.oer"
key = "lab/ticket-{number}.key"
"""
UNSECURED = "[security]\nunsecured = true\n"


def check(condition, sentence):
    if not condition:
        print(f"FAILED {sentence}")
        sys.exit(1)


class Bench:
    def __init__(self, chorus, folder):
        self.chorus, self.folder = chorus, pathlib.Path(folder)
        self.call(0, "pki", "init", "lab")
        self.call(0, "pki", "issue", "lab", "--count", "2")

    def call(self, expected_code, *arguments):
        done = subprocess.run([self.chorus, *arguments], cwd=self.folder, capture_output=True, text=True, check=False)
        check(done.returncode == expected_code, f"chorus {' '.join(arguments)}: exit {done.returncode}: {done.stderr}")
        return done

    def config(self, number, link, security=None):
        name = f"station-{number}.toml"
        text = CONFIG.format(
            id=4710 + number,
            longitude=11.43 + number / 10000,
            link=link,
            security=security or SECURED.format(number=number),
        )
        (self.folder / name).write_text(text)
        return name

    def events(self, *arguments):
        return [json.loads(line) for line in self.call(0, "station", "--json", *arguments).stdout.splitlines()]


def heard(events):
    return {event["station"] for event in events if event["event"] == "neighbour" and event["state"] == "heard"}


def summary(events):
    return events[-1]


def capture_link(read=None, write=None):
    text = '[link.capture]\ntiming = "fast"\n'
    return text + (f'read = "{read}"\n' if read else "") + (f'write = "{write}"\n' if write else "")


def captures(bench):
    one = bench.events("--config", bench.config(1, capture_link(write="one.pcap")), "--duration", "10")
    check(summary(one)["cam_sent"] >= 10, f"a CAM a second is sent: {summary(one)}")
    two = bench.events("--config", bench.config(2, capture_link(read="one.pcap", write="two.pcap")))
    check(heard(two) == {4711}, f"the second hears the first: {two}")
    check(summary(two)["believed"] == summary(one)["sent"], f"and believes all of it: {summary(two)}")
    answer = bench.events("--config", bench.config(1, capture_link(read="two.pcap")))
    check(heard(answer) == {4712}, f"the first hears the second: {answer}")

    stranger = bench.events("--config", bench.config(2, capture_link(read="one.pcap"), UNSECURED))
    check(heard(stranger) == set(), f"unsecured, it believes nothing that is signed: {stranger}")
    check(list(summary(stranger)["drops"]) == ["secured_packet_unsupported"], f"for that reason: {summary(stranger)}")
    bench.events("--config", bench.config(1, capture_link(write="open.pcap"), UNSECURED), "--duration", "3")
    strict = bench.events("--config", bench.config(2, capture_link(read="open.pcap")))
    check(heard(strict) == set(), f"secured, it believes nothing that is not signed: {strict}")
    check(list(summary(strict)["drops"]) == ["unsecured_packet"], f"for that reason: {summary(strict)}")

    # The same seed and no random signatures: the same octets.
    fixed_start = capture_link(write="first.pcap") + 'start = "2026-11-25T10:00:00Z"\n'
    bench.events("--config", bench.config(1, fixed_start, UNSECURED), "--duration", "5")
    bench.events("--config", bench.config(1, fixed_start.replace("first", "again"), UNSECURED), "--duration", "5")
    same = (bench.folder / "first.pcap").read_bytes() == (bench.folder / "again.pcap").read_bytes()
    check(same, "a seed reproduces every octet")

    if shutil.which("tshark"):
        for name in ("one.pcap", "two.pcap", "open.pcap"):
            capture = str(bench.folder / name)
            check(tshark_compare.compare(bench.chorus, capture, ["CAM"]) == 0, f"{name} differs from tshark")
    verified = bench.call(0, "verify", "one.pcap", "--trust", "lab", "--at", "capture", "--json").stdout.splitlines()
    check(json.loads(verified[-1])["summary"]["refused"] == 0, f"chorus verify accepts all of it: {verified[-1]}")

    # What is wrong is said in one sentence with its exit code.
    bench.call(2, "station")
    bench.call(2, "station", "--config", bench.config(1, capture_link(write="x.pcap")))
    bench.call(3, "station", "--config", "missing.toml")
    bench.call(3, "station", "--config", bench.config(1, "[link.capture]\nraed = 'x'\n"))
    bench.call(4, "station", "--config", bench.config(1, capture_link(read="missing.pcap")))
    done = bench.call(4, "station", "--config", bench.config(1, '[link.interface]\nname = "nowhere0"\n'))
    check("ip link" in done.stderr and done.stderr.count("\n") == 1, f"an interface that is not there: {done.stderr}")
    foreign_key = SECURED.format(number=1).replace("ticket-1.key", "ticket-2.key")
    config = bench.config(1, capture_link(write="x.pcap"), foreign_key)
    bench.call(3, "station", "--config", config, "--duration", "1")
    print("two stations hear each other over captures")


def multicast_works(group="239.118.122.98", port=18948):
    """Does a datagram to the group come back over the loopback interface, without chorus?"""
    loopback = socket.inet_aton("127.0.0.1")
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener, socket.socket(
            socket.AF_INET, socket.SOCK_DGRAM
        ) as sender:
            listener.bind((group, port))
            listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(group) + loopback)
            listener.settimeout(2)
            sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, loopback)
            sender.sendto(b"chorus", (group, port))
            return listener.recv(16) == b"chorus"
    except OSError as error:
        print(f"multicast over the loopback interface: {error}")
        return False


def multicast(bench):
    if not multicast_works():
        print("skipped: this machine does not do multicast over its loopback interface")
        sys.exit(SKIP)
    link = '[link.multicast]\ngroup = "239.118.122.98"\nport = 18947\ninterface_address = "127.0.0.1"\n'
    hear_each_other(bench, [link, link])
    print("two stations hear each other over multicast")


def inside_namespace():
    """True inside a network namespace with a virtual cable v2x0 - v2x1; outside, does not return."""
    if os.environ.get("CHORUS_NAMESPACE"):
        ip = shutil.which("ip", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
        for command in ("link add v2x0 type veth peer name v2x1", "link set v2x0 up", "link set v2x1 up"):
            if not ip or subprocess.run([ip, *command.split()], check=False).returncode != 0:
                print(f"skipped: ip {command} does not work here")
                sys.exit(SKIP)
        return True
    unshare = ["unshare", "--user", "--map-root-user", "--net"]
    if not shutil.which("unshare") or subprocess.run([*unshare, "true"], check=False).returncode != 0:
        print("skipped: network namespaces are not possible here")
        sys.exit(SKIP)
    os.environ["CHORUS_NAMESPACE"] = "1"
    os.execvp("unshare", [*unshare, sys.executable, "-B", *sys.argv])


def interfaces(bench):
    hear_each_other(bench, [f'[link.interface]\nname = "v2x{number}"\n' for number in (0, 1)])
    print("two stations hear each other over interfaces")


def hear_each_other(bench, links):
    running = []
    for number, link in enumerate(links, 1):
        command = [bench.chorus, "station", "--json", "--duration", "20", "--config", bench.config(number, link)]
        running.append(
            subprocess.Popen(command, cwd=bench.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        )
    found = []
    try:
        for station in running:
            line = station.stdout.readline()  # the first event; a CAM comes at least once a second
            check(line, f"a station ended: {station.stderr.read() if not line else ''}")
            found.append(json.loads(line))
    finally:
        for station in running:
            if station.poll() is None:
                station.send_signal(signal.SIGINT)
    codes = [station.wait(timeout=10) for station in running]
    check([event.get("station") for event in found] == [4712, 4711], f"each hears the other: {found}")
    check(codes == [130, 130], f"an interrupt ends them cleanly: {codes}")


def main():
    if sys.argv[2] == "interfaces":
        inside_namespace()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(str(pathlib.Path(sys.argv[1]).resolve()), folder)
        {"captures": captures, "multicast": multicast, "interfaces": interfaces}[sys.argv[2]](bench)


if __name__ == "__main__":
    main()
