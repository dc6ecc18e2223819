#!/bin/sh
# build-info.sh CLANG: print the C header with what --version tells of this build. The commit is "unknown" where the
# sources are no git checkout of their own, with "-dirty" where what the program is made of is not as committed.
set -eu
cd "$(dirname "$0")/.."
export GIT_OPTIONAL_LOCKS=0 # a look only: never write to somebody's checkout
commit=unknown
# a tarball that was unpacked inside another repository is not that repository's
if git ls-files --error-unmatch Makefile >/dev/null 2>&1 && [ -z "$(git rev-parse --show-prefix)" ]; then
    commit=$(git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
    [ -z "$(git status --porcelain -- Makefile bpf user vmlinux scripts/build-info.sh)" ] || commit=$commit-dirty
fi
quoted=$(printf %s "$1" | sed 's/[\\"]/\\&/g')
cat <<H
#define BUILD_COMMIT "$commit"
#define BUILD_CLANG "$quoted"
H
