# strayport: make (build), static, install, deb, run, test, test-package, test-kernels, scorecard, bench, soak, clean. V=1 shows commands.
OUT := .output
CLANG ?= clang
BPFTOOL ?= $(firstword $(wildcard /usr/sbin/bpftool /usr/local/sbin/bpftool) bpftool)
PYTHON ?= /usr/bin/python3
PORTS ?= 3401
CFLAGS ?= -O2 -g
WARN := -Wall -Wextra
ifeq ($(CI),true)
WARN += -Werror
endif
# The same bytes wherever it is built: the debug information and the BPF object's line table get no path of here.
MAP := -ffile-prefix-map=$(CURDIR)=.
HARDEN := -fstack-protector-strong -D_FORTIFY_SOURCE=2
ALL_CFLAGS := -std=gnu11 -pthread $(WARN) $(CFLAGS) $(MAP) -I$(OUT) -D_GNU_SOURCE
BPF_CFLAGS := $(MAP) -g -O2 -mcpu=v2 -target bpf -D__TARGET_ARCH_x86 $(WARN) -Wno-unused-parameter -Ivmlinux -Ibpf
LDLIBS := -lbpf -lelf -lz
# what these need in their turn is for pkg-config to know: zlib on Debian 12, zstd too where libelf has it
STATIC_LIBS = $(or $(shell pkg-config --static --libs libbpf),$(LDLIBS))
OBJCOPY ?= objcopy

BPF_OBJS := $(patsubst bpf/%.bpf.c,$(OUT)/bpf/%.bpf.o,$(sort $(wildcard bpf/*.bpf.c)))
OBJS := $(patsubst user/%.c,$(OUT)/user/%.o,$(sort $(wildcard user/*.c)))
LIB_OBJS := $(filter-out $(OUT)/user/main.o,$(OBJS))
SKEL := $(OUT)/strayport.skel.h

ifeq ($(V),1)
Q :=
say = @:
else
Q := @
say = @printf '  %-8s %s\n'
endif

.DELETE_ON_ERROR:
.PHONY: all static run setup setup-test unit-build test test-kernels test-vm test-kernels-short test-package scorecard bench bench-build soak clean

all: $(OUT)/strayport

$(OUT)/strayport: $(OBJS)
	$(say) LINK $@
	$(Q)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -Wl,-z,relro,-z,now -o $@ $^ $(LDLIBS)

# One file to copy onto a host in trouble. The separate debug file stands next to it.
static: $(OUT)/static/strayport

$(OUT)/static/strayport: $(OBJS)
	@mkdir -p $(@D)
	$(say) STATIC $@
	$(Q)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -static-pie -Wl,-z,relro,-z,now,--build-id=none -o $@.full $^ $(STATIC_LIBS)
	$(Q)$(OBJCOPY) --only-keep-debug $@.full $@.debug
	$(Q)$(OBJCOPY) --strip-all --add-gnu-debuglink=$@.debug $@.full $@
	$(Q)rm $@.full

# What a file below holds is told by a command. It is written only when that is something else than before, so
# nothing is built again without need.
define written_if_new
	@mkdir -p $(@D)
	@new=$$($(1)) && printf '%s\n' "$$new" | cmp -s - $@ || printf '%s\n' "$${new:?}" >$@
endef

.PHONY: FORCE
FORCE:

# Another clang makes other BPF objects.
$(OUT)/clang.txt: FORCE
	$(call written_if_new,$(CLANG) --version | sed -n 1p)

$(OUT)/build_info.h: $(OUT)/clang.txt FORCE
	$(call written_if_new,scripts/build-info.sh "$$(cat $<)")

$(OUT)/user/version.o $(OUT)/san/version.o: $(OUT)/build_info.h

# The Makefile is a prerequisite: changed flags rebuild.
$(OUT)/bpf/%.bpf.o: bpf/%.bpf.c Makefile $(OUT)/clang.txt
	@mkdir -p $(@D)
	$(say) CLANG $@
	$(Q)$(CLANG) $(BPF_CFLAGS) -MMD -MP -c $< -o $@

$(OUT)/strayport.bpf.o: $(BPF_OBJS)
	$(say) BPFLINK $@
	$(Q)$(BPFTOOL) gen object $@ $^

$(SKEL): $(OUT)/strayport.bpf.o
	$(say) SKEL $@
	$(Q)$(BPFTOOL) gen skeleton $< name strayport_bpf > $@

$(OUT)/user/%.o: user/%.c Makefile
	@mkdir -p $(@D)
	$(say) CC $@
	$(Q)$(CC) $(ALL_CFLAGS) $(HARDEN) -MMD -MP -c $< -o $@

$(addprefix $(OUT)/user/,loader.o tables.o tracer.o): $(SKEL)

setup:
	$(Q)scripts/setup.sh build

setup-test:
	$(Q)scripts/setup.sh test

# Build in a second make: the tools that setup installs must be found by it.
run: setup
	$(Q)$(MAKE) --no-print-directory all
	$(OUT)/strayport $(PORTS)

# Unit tests: every source again with the sanitizers; test_X.c is a program of its own.
SAN := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1
SAN_OBJS := $(patsubst $(OUT)/user/%.o,$(OUT)/san/%.o,$(LIB_OBJS))
UNIT := $(patsubst tests/unit/%.c,$(OUT)/unit/%,$(sort $(wildcard tests/unit/test_*.c)))

$(OUT)/san/%.o: user/%.c Makefile $(SKEL)
	@mkdir -p $(@D)
	$(say) CC/SAN $@
	$(Q)$(CC) $(ALL_CFLAGS) $(SAN) -MMD -MP -c $< -o $@

$(OUT)/unit/%: tests/unit/%.c $(SAN_OBJS) Makefile
	@mkdir -p $(@D)
	$(say) UNIT $@
	$(Q)$(CC) $(ALL_CFLAGS) $(SAN) -DSRCDIR=\"$(CURDIR)\" -MMD -MP -MF $@.d -o $@ $< $(SAN_OBJS) -lcmocka $(LDLIBS)

unit-build: $(UNIT)

# Everything that needs no VM: installs what tests need, then unit and live tests. N passed, N failed.
test: setup-test
	$(Q)$(MAKE) --no-print-directory all unit-build
	$(Q)tests/run.sh unit live

# The live suite on every kernel with every backend, in QEMU, and on this machine (tests/vm.sh); then all runs must
# have told the same. VM_RUNS="6.1:tp 7.2:tp" are other runs; test-vm is a small choice of them.
VM_KERNELS := 5.10 6.1 6.12 7.2
VM_BACKENDS := fentry kprobe tp
VM_RUNS := host $(foreach k,$(VM_KERNELS),$(foreach b,$(VM_BACKENDS),$k:$b))
test-kernels: setup-test
	$(Q)$(MAKE) --no-print-directory all
	$(Q)tests/vm.sh $(VM_RUNS)

test-vm:
	$(Q)$(MAKE) --no-print-directory test-kernels VM_RUNS="host 6.1:fentry 6.1:kprobe"

# The guests of the matrix without volume and long waits: what .ci/run does, after make test on this machine.
test-kernels-short:
	$(Q)STRAYPORT_VM_PART=short $(MAKE) --no-print-directory test-kernels VM_RUNS="$(filter-out host,$(VM_RUNS))"

# What is handed out: the static program, what make install and make deb make.
test-package:
	$(Q)scripts/setup.sh package
	$(Q)$(MAKE) --no-print-directory all static
	$(Q)tests/run.sh package

# What the last test-kernels proved, and what other tracers make of the same cases: here and on these kernels.
# A Markdown table; case by case it is in .output/scorecard.md.
SCORE_KERNELS := host 6.1
scorecard:
	$(Q)scripts/setup.sh scorecard
	$(Q)$(MAKE) --no-print-directory all
	$(Q)tests/scorecard/run.sh $(SCORE_KERNELS)

include packaging/rules.mk

# What it costs, and what others cost in the same run (tests/bench/bench.py): up to 10 minutes, on a machine that does
# nothing else. BENCH="hooks start" are some of its sections, BENCH=--quick shows whether it runs.
BENCH_BIN := $(addprefix $(OUT)/bench/,traffic empty userrate)

$(OUT)/bench/traffic: tests/bench/traffic.c Makefile
	@mkdir -p $(@D)
	$(say) CC $@
	$(Q)$(CC) $(ALL_CFLAGS) -o $@ $<

$(OUT)/bench/userrate: tests/bench/userrate.c $(LIB_OBJS) Makefile
	@mkdir -p $(@D)
	$(say) CC $@
	$(Q)$(CC) $(ALL_CFLAGS) -o $@ $< $(LIB_OBJS) $(LDLIBS)

$(OUT)/bench/empty.bpf.o: tests/bench/empty.bpf.c Makefile
	@mkdir -p $(@D)
	$(say) CLANG $@
	$(Q)$(CLANG) $(BPF_CFLAGS) -c $< -o $@

$(OUT)/bench/empty: tests/bench/empty.c $(OUT)/bench/empty.bpf.o
	$(say) CC $@
	$(Q)$(BPFTOOL) gen skeleton $(OUT)/bench/empty.bpf.o name empty_bpf > $(OUT)/bench/empty.skel.h
	$(Q)$(CC) $(ALL_CFLAGS) -I$(OUT)/bench -o $@ $< $(LDLIBS)

bench-build: $(BENCH_BIN)

bench:
	$(Q)scripts/setup.sh bench
	$(Q)$(MAKE) --no-print-directory all bench-build
	$(Q)$(PYTHON) tests/bench/bench.py $(BENCH)

# One strayport under mixed load for MINUTES, while everything that may disturb it does (tests/soak/soak.py): each socket
# was told as it was, memory is flat, nothing is left. SOAK_RATE=30 are the scenarios in a second.
MINUTES ?= 30

$(OUT)/soak/load: tests/soak/load.c tests/live/stimuli/truth.h Makefile
	@mkdir -p $(@D)
	$(say) CC $@
	$(Q)$(CC) $(ALL_CFLAGS) -static -Itests/live/stimuli -o $@ $<

soak: setup-test
	$(Q)$(MAKE) --no-print-directory all $(OUT)/soak/load
	$(Q)$(PYTHON) tests/soak/soak.py $(MINUTES)

.SECONDARY: $(SAN_OBJS) $(OBJS) $(BPF_OBJS)

clean:
	rm -rf $(OUT)

-include $(SAN_OBJS:.o=.d) $(UNIT:=.d) $(OBJS:.o=.d) $(BPF_OBJS:.o=.d)
