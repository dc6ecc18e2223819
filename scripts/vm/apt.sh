# apt.sh: sourced. apt_of DIR SUITE: make the array apt hold the options with which apt-get and apt-cache see that suite
# of Debian alone, with lists below DIR, and read its lists; mirror is where from. The machine's own are not touched.
apt_of() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -e $keyring ] || { echo "$keyring is missing; run scripts/setup.sh test" >&2; return 1; }
    mirror=${DEBIAN_MIRROR-}
    if [ -z "$mirror" ] && [ "$(. /etc/os-release && echo "$ID")" = debian ]; then
        # the first mirror that this machine's own sources name, in deb822 or in one-line form
        mirror=$(cat /etc/apt/sources.list.d/debian*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
            awk '/^URIs:/ {print $2; exit}
                 /^deb / {for (i = 2; i <= NF; i++) if ($i ~ /^[a-z+]+:\/\//) {print $i; exit}}' || true)
    fi
    mirror=${mirror:-http://deb.debian.org/debian}
    mkdir -p "$1/apt/lists/partial" "$1/apt/archives/partial"
    echo "deb [arch=amd64 signed-by=$keyring] $mirror $2 main" >"$1/apt/sources.list"
    : >"$1/apt/status"
    apt=(-o "Dir::Etc::sourcelist=$1/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
         -o "Dir::State::lists=$1/apt/lists" -o "Dir::State::status=$1/apt/status"
         -o "Dir::Cache::archives=$1/apt/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
         -o APT::Architecture=amd64 -o APT::Sandbox::User=root -o Acquire::Languages=none
         -o APT::Update::Error-Mode=any)
    apt-get "${apt[@]}" -qq update >&2
}
