# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""make static: one file that runs anywhere, and the same one wherever it is built."""
import os
import re
import shutil

from conftest import OUT, ROOT, clean_env, run

STATIC = os.path.join(OUT, "static/strayport")


def read(path):
    with open(path, "rb") as f:
        return f.read()


def test_two_places_give_the_same_bytes(two_builds):
    a, b = two_builds
    for name in ("strayport.bpf.o", "static/strayport", "static/strayport.debug"):
        one, other = (read(os.path.join(d, ".output", name)) for d in (a, b))
        assert one == other, name
        for d in (a, b):
            assert os.path.dirname(d).encode() not in one, "%s knows where it was built" % name


def test_debug_file_knows_the_sources(two_builds):
    # else the test above would be content with a build that has no debug information at all
    debug = os.path.join(two_builds[0], ".output/static/strayport.debug")
    main = re.search(r"^([0-9a-f]+) T main$", run("nm", debug).stdout, re.M).group(1)
    assert re.match(r"\./user/main\.c:\d+", run("addr2line", "-e", debug, main).stdout)
    link = run("readelf", "-p", ".gnu_debuglink", STATIC).stdout
    assert "strayport.debug" in link


def test_one_file_without_libraries():
    assert os.path.getsize(STATIC) <= 3 << 20
    assert "NEEDED" not in run("readelf", "-dW", STATIC).stdout
    headers = run("readelf", "-lSW", STATIC).stdout
    assert "INTERP" not in headers
    assert ".symtab" not in headers and ".debug_info" not in headers
    symbols = set(re.findall(r" (\S+)$", run("nm", STATIC + ".debug").stdout, re.M))
    assert "main" in symbols
    # gethostname() is uname(2), and comes along with threads
    nss = [s for s in symbols if re.match(r"_*(nss_|getaddrinfo|getnameinfo|getpw|getgr(nam|gid|ent)|gethost(by|ent)|getserv|getgrouplist)", s)]
    assert not nss, "the static program would load NSS modules: %s" % nss


def test_runs_where_there_is_nothing_else(tmp_path):
    shutil.copy(STATIC, str(tmp_path / "strayport"))
    assert run("chroot", str(tmp_path), "/strayport", "--version").stdout.startswith("strayport ")
    r = run("chroot", str(tmp_path), "/strayport", "no-such-port", ok=False)
    assert r.returncode == 2 and "no-such-port" in r.stderr


def version_of(directory):
    lines = run(os.path.join(directory, ".output/strayport"), "--version").stdout.splitlines()
    fields = dict(re.split(r"  +", line, maxsplit=1) for line in lines[1:])
    return lines[0], fields


def test_version(binary):
    first, fields = version_of(ROOT)
    with open(os.path.join(ROOT, "user/version.h")) as f:
        assert first == "strayport " + re.search(r'STRAYPORT_VERSION "(.+)"', f.read()).group(1)
    assert sorted(fields) == ["BPF by", "commit", "libbpf", "registry"]
    libbpf = run("pkg-config", "--modversion", "libbpf").stdout.strip()
    assert re.fullmatch(r"v\d+\.\d+", fields["libbpf"]) and libbpf.startswith(fields["libbpf"][1:] + ".")
    assert fields["BPF by"] == run("clang", "--version").stdout.splitlines()[0]
    with open(os.path.join(ROOT, "user/registry_data.c")) as f:
        assert fields["registry"] == re.search(r'registry_data_date\[\] = "(.+)"', f.read()).group(1)


def test_commit(two_builds):
    """unknown, a commit, -dirty, the next commit; each time nothing but that object is built again."""
    d = two_builds[0]
    env = clean_env(GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null", CI="true",
                    GIT_AUTHOR_NAME="t", GIT_AUTHOR_EMAIL="t@t.invalid", GIT_COMMITTER_NAME="t", GIT_COMMITTER_EMAIL="t@t.invalid")

    def git(*args):
        return run("git", *args, cwd=d, env=env).stdout.strip()

    def built():
        said = run("make", "all", cwd=d, env=env).stdout
        return sorted(re.findall(r"^  \S+ +\S+", said, re.M)), version_of(d)[1]["commit"]

    version_only = ["  CC       .output/user/version.o", "  LINK     .output/strayport"]
    assert built() == (["  LINK     .output/strayport"], "unknown")
    git("init", "-q")
    assert built() == ([], "unknown")  # a repository, but not of these files
    git("add", "-A")
    git("commit", "-qm", "one")
    assert built() == (version_only, git("rev-parse", "--short=12", "HEAD"))
    assert built() == ([], git("rev-parse", "--short=12", "HEAD"))
    with open(os.path.join(d, "user/version.h"), "a") as f:
        f.write("/* more */\n")
    os.utime(os.path.join(d, "user/version.h"), (1, 1))  # not newer: the commit's change alone is seen
    assert built() == (version_only, git("rev-parse", "--short=12", "HEAD") + "-dirty")
    git("commit", "-qam", "two")
    assert built() == (version_only, git("rev-parse", "--short=12", "HEAD"))
    with open(os.path.join(d, "README.md"), "a") as f:
        f.write("\n")
    assert built()[0] == [], "what the program is not made of changes nothing"
