# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""What the package tests share: copies of the sources, built away from the checkout."""
import os
import shutil
import subprocess

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
OUT = os.path.join(ROOT, ".output")


def run(*args, ok=True, **kw):
    """Run a command; its stdout and stderr as text. Fails the test if it does, unless ok is False."""
    kw.setdefault("timeout", 300)
    r = subprocess.run(args, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       encoding="utf-8", errors="replace", **kw)
    if ok and r.returncode:
        pytest.fail("%s: exit %d\n%s%s" % (" ".join(args), r.returncode, r.stdout, r.stderr))
    return r


def clean_env(**more):
    """Without what an outer make or a user's git settings would change."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS", "GIT_"))}
    env.update(more)
    return env


def sources():
    """All files of the checkout, relative: what git knows; of a tarball everything but what was built."""
    r = run("git", "-C", ROOT, "ls-files", "-co", "--exclude-standard", ok=False)
    if r.returncode == 0:
        return [f for f in r.stdout.split("\n") if f and os.path.exists(os.path.join(ROOT, f))]
    return [os.path.relpath(os.path.join(d, f), ROOT) for d, dirs, files in os.walk(ROOT)
            for f in files
            if not os.path.relpath(d, ROOT).startswith((".output", ".cache", ".git" + os.sep))]


def copy_sources(to):
    for f in sources():
        target = os.path.join(to, f)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy2(os.path.join(ROOT, f), target, follow_symlinks=False)
    return to


@pytest.fixture(scope="session")
def two_builds(tmp_path_factory):
    """The static program, built from the same sources in two places, in two circumstances."""
    top = str(tmp_path_factory.mktemp("reproduce"))
    dirs = [copy_sources(os.path.join(top, "a")),
            copy_sources(os.path.join(top, "another-and-much/deeper/one/b"))]
    how = [clean_env(LC_ALL="C", TZ="UTC", CI="true"),
           clean_env(LC_ALL="C.UTF-8", TZ="Asia/Tokyo", SOURCE_DATE_EPOCH="1", HOME="/nonexistent", CI="true")]
    jobs = [subprocess.Popen(["make", "static"], cwd=d, env=e, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, encoding="utf-8", errors="replace") for d, e in zip(dirs, how)]
    for j in jobs:
        said = j.communicate(timeout=400)[0]
        assert j.returncode == 0, said
        assert "warning" not in said, said  # the linker's, about what needs NSS at run time, too
    return dirs


@pytest.fixture(scope="session")
def binary():
    path = os.path.join(OUT, "strayport")
    assert os.access(path, os.X_OK), "%s is not built" % path
    return path
