# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""scripts/gen_registry.py: both CSV forms in, C tables out, malformed rows named by line."""
import os
import subprocess
import sys

import pytest

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GENERATOR = os.path.join(TOP, "scripts/gen_registry.py")
PROJECT = "port,transport,service_name,status\n"
IANA = ("Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,"
        "Registration Date,Modification Date,Reference,Service Code,"
        "Unauthorized Use Reported,Assignment Notes\n")

# What IANA's own file looks like, quirk by quirk; the rows themselves are made up.
IANA_SAMPLE = IANA + '''\
,0,tcp,Reserved,[A],[A],,,,,,
,0,udp,Reserved,[A],[A],,,,,,
alpha,5,tcp,First of two names,[A],[A],,,,,,
alpha-old,5,tcp,"A description
over three lines, with a comma
and ""quotes""",[A],[A],,,,,,
alpha,5,udp,Same on udp,[A],[A],,,,,,
beta-2,7,TCP,Transport in capitals,,,,,,,,
,7,udp,"Reserved: nobody asked for it",,,,,,,,
gamma,10-12,tcp,A range,,,,,,,,
GAMMA,20,tcp,The same name again,,,,,,,,
,13-19,,Unassigned,,,,,,,,
held,21,tcp,Reserved for the Held protocol,,,,,,,,
,24,tcp,any private mail system,,,,,,,,
,26,tcp,Something without a name,,,,,,,,
stream,30,sctp,Only sctp,,,,,,,,
dgram,31,dccp,Only dccp,,,,1145656131,,,,
wide,1000-1299,udp,More than a span can hold,,,,,,,,
_http,,,DNS-SD only: no port,,,,,,,,
nowhere,,tcp,No port either,,,,,,,,
,49100-49160,,Reserved,,,,,,,,
,50000-50001,,Unassigned,,,,,,,,
'''

HARNESS = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "registry.h"
int main(int argc, char **argv)
{
	uint8_t proto = (uint8_t)atoi(argv[1]);
	uint16_t first, last;

	if (argc < 2)
		return 2;
	printf("%s\n", registry_date());
	for (int i = 2; i < argc; i++) {
		if (argv[i][0] >= '0' && argv[i][0] <= '9') {
			struct port_info info = registry_lookup(proto, (uint16_t)atoi(argv[i]));
			printf("%s %s\n", port_status_name(info.status),
			       info.service ? info.service : "-");
			continue;
		}
		for (size_t n = 0; !registry_find_service(argv[i], strlen(argv[i]), proto, n,
							  &first, &last); n++)
			printf("%s%u-%u", n ? " " : "", first, last);
		printf("\n");
	}
	return 0;
}
"""


def generate(tmp_path, text, *args):
    """Run the generator; returns (process, path of its output)."""
    source, output = tmp_path / "in.csv", tmp_path / "out.c"
    source.write_bytes(text if isinstance(text, bytes) else text.encode())
    done = subprocess.run([sys.executable, GENERATOR, "-o", str(output), *args, str(source)],
                          capture_output=True, text=True, check=False)
    return done, output


class Registry:
    """The generated tables, compiled together with user/registry.c."""

    def __init__(self, tmp_path, text, *args):
        done, output = generate(tmp_path, text, *args)
        assert done.returncode == 0, done.stderr
        (tmp_path / "main.c").write_text(HARNESS)
        self.program = tmp_path / "registry"
        subprocess.run(["cc", "-Wall", "-Wextra", "-Werror", "-I", f"{TOP}/user", "-o",
                        str(self.program), str(tmp_path / "main.c"), str(output),
                        f"{TOP}/user/registry.c"], check=True)

    def ask(self, proto, *what):
        out = subprocess.run([str(self.program), str(proto), *map(str, what)],
                             capture_output=True, text=True, check=True).stdout
        return out.split("\n")[1:-1]

    def date(self):
        return subprocess.run([str(self.program), "6"], capture_output=True, text=True,
                              check=True).stdout.strip()


@pytest.fixture(scope="module", name="sample")
def sample_registry(tmp_path_factory):
    return Registry(tmp_path_factory.mktemp("iana"), IANA_SAMPLE, "--date", "2030-02-01")


def test_iana_form_by_port(sample):
    assert sample.date() == "2030-02-01"
    assert sample.ask(6, 0, 4, 5, 6, 7) == [
        "reserved -", "unassigned -", "assigned alpha", "unassigned -", "assigned beta-2"]
    assert sample.ask(6, 9, 10, 12, 13, 20, 21) == [
        "unassigned -", "assigned gamma", "assigned gamma", "unassigned -", "assigned GAMMA",
        "assigned held"]
    assert sample.ask(6, 24, 26, 30, 31) == [
        "assigned any-private-mail-system", "assigned -", "unassigned -", "unassigned -"]
    assert sample.ask(17, 5, 7, 10, 1000, 1255, 1256, 1299, 1300) == [
        "assigned alpha", "reserved -", "unassigned -", "assigned wide", "assigned wide",
        "assigned wide", "assigned wide", "unassigned -"]
    assert sample.ask(6, 49099, 49100, 49151, 49152, 65535) == [
        "unassigned -", "reserved -", "reserved -", "dynamic -", "dynamic -"]
    assert sample.ask(132, 30) + sample.ask(33, 31) == ["assigned stream", "assigned dgram"]


def test_iana_form_by_name(sample):
    assert sample.ask(6, "alpha", "ALPHA-OLD", "Gamma", "nowhere", "stream", "wide") == [
        "5-5", "5-5", "10-12 20-20", "", "", ""]
    assert sample.ask(17, "alpha", "alpha-old", "wide") == ["5-5", "", "1000-1255 1256-1299"]
    assert sample.ask(132, "stream") == ["30-30"]


def test_project_form_gives_the_same(tmp_path, sample):
    copy = tmp_path / "copy.csv"
    done, output = generate(tmp_path, IANA_SAMPLE, "--date", "2030-02-01", "--write-csv", str(copy))
    assert done.returncode == 0
    first = output.read_text()
    done, output = generate(tmp_path, copy.read_text(), "--date", "2030-02-01")
    assert done.returncode == 0, done.stderr
    assert output.read_text() == first


def test_project_form(tmp_path):
    registry = Registry(tmp_path, PROJECT + "10-30,,,unassigned\n20,tcp,x-1,assigned\n"
                        "20,udp,,reserved\n40-42,,y,assigned\n41,tcp,z,assigned\n")
    assert registry.date() == "2025-11-14"
    assert registry.ask(6, 19, 20, 21) == ["unassigned -", "assigned x-1", "unassigned -"]
    assert registry.ask(17, 20, 40, 41, 42) == ["reserved -"] + ["assigned y"] * 3
    assert registry.ask(6, "y", "z") == ["40-42", "41-41"]


def test_no_name_at_all(tmp_path):
    registry = Registry(tmp_path, PROJECT + "10,tcp,,reserved\n")
    assert registry.ask(6, 10, 11, "x") == ["reserved -", "unassigned -", ""]


@pytest.mark.parametrize("text, line, message", [
    ("", 1, "the file is empty"),
    ("port;transport\n1,tcp,x,assigned\n", 1, "unknown header"),
    (PROJECT, 1, "no port in the whole file"),
    (PROJECT + "1,tcp,x\n", 2, "3 fields instead of 4"),
    (PROJECT + "1,tcp,x,assigned\n\n", 3, "0 fields instead of 4"),
    (PROJECT + "1,tcp,x,assigned\n2,tcp,y,taken\n", 3, "unknown status 'taken'"),
    (PROJECT + "1,tpc,x,assigned\n", 2, "unknown transport 'tpc'"),
    (PROJECT + ",tcp,x,assigned\n", 2, "'' is not a port"),
    (PROJECT + "1-,tcp,x,assigned\n", 2, "'1-' is not a port"),
    (PROJECT + "-1,tcp,x,assigned\n", 2, "'-1' is not a port"),
    (PROJECT + "+1,tcp,x,assigned\n", 2, "'+1' is not a port"),
    (PROJECT + "65536,tcp,x,assigned\n", 2, "port 65536 is above 65535"),
    (PROJECT + "9-8,tcp,x,assigned\n", 2, "range 9-8 runs backwards"),
    (PROJECT + "9,tcp,x,reserved\n", 2, "service name 'x' on a port that is reserved"),
    (PROJECT + "9,tcp,a b,assigned\n", 2, "has a character that a port list cannot hold"),
    (PROJECT + "9,tcp,^a,assigned\n", 2, "has a character that a port list cannot hold"),
    (PROJECT + '9,tcp,"a,b",assigned\n', 2, "has a character that a port list cannot hold"),
    (PROJECT + "9,tcp,\u00e4,assigned\n", 2, "has a character that a port list cannot hold"),
    (PROJECT + "9,tcp,80-90,assigned\n", 2, "has no letter"),
    (PROJECT + "9,tcp,Dynamic,assigned\n", 2, "has another meaning in a port list"),
    (PROJECT + "9,tcp,x/udp,assigned\n", 2, "has another meaning in a port list"),
    (PROJECT + "49152,tcp,x,assigned\n", 2, "a dynamic port (49152-65535) cannot be assigned"),
    (PROJECT + '9,tcp,"x,assigned\n', 2, "not valid CSV"),
    (IANA + 'a,1,tcp,"two\nlines"\nb,99999,tcp,x\n', 4, "port 99999 is above 65535"),
    (IANA + "a,1\n", 2, "2 fields, at least 4 expected"),
    (IANA + ",1,tcp,\n", 2, "port 1 has neither a service name nor a description"),
    (IANA + "a,1,tcp/udp,x\n", 2, "unknown transport 'tcp/udp'"),
    (IANA + "a,one,tcp,x\n", 2, "'one' is not a port"),
])
def test_malformed(tmp_path, text, line, message):
    done, output = generate(tmp_path, text, "--date", "2030-02-01")
    assert done.returncode == 1
    assert done.stderr.startswith(f"gen_registry.py: {tmp_path}/in.csv:{line}: ")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert os.listdir(tmp_path) == ["in.csv"]  # no output, no temporary file


def test_not_utf8(tmp_path):
    done, output = generate(tmp_path, PROJECT.encode() + b"9,tcp,\xff,assigned\n")
    assert done.returncode == 1
    assert "not UTF-8" in done.stderr and not output.exists()


def test_the_date_is_checked(tmp_path):
    done, output = generate(tmp_path, IANA_SAMPLE)
    assert done.returncode == 2 and "give --date" in done.stderr
    done, output = generate(tmp_path, IANA_SAMPLE, "--date", "1 May")
    assert done.returncode == 2 and "not YYYY-MM-DD" in done.stderr
    assert not output.exists()


def test_missing_file(tmp_path):
    done = subprocess.run([sys.executable, GENERATOR, "-o", str(tmp_path / "out.c"),
                           str(tmp_path / "none.csv")], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "none.csv: No such file" in done.stderr


def test_the_checked_in_tables_are_current(tmp_path):
    output = tmp_path / "out.c"
    subprocess.run([sys.executable, GENERATOR, "-o", str(output)], check=True)
    with open(f"{TOP}/user/registry_data.c", encoding="ascii") as f:
        assert f.read() == output.read_text(), "run scripts/gen_registry.py"


def test_the_tables_are_small(tmp_path):
    """At most 200 KiB of the binary."""
    obj = tmp_path / "registry_data.o"
    subprocess.run(["cc", "-c", "-o", str(obj), f"{TOP}/user/registry_data.c"], check=True)
    sizes = subprocess.run(["size", str(obj)], capture_output=True, text=True, check=True).stdout
    assert int(sizes.split("\n")[1].split()[3]) <= 200 * 1024
