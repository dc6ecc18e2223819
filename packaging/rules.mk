# What is handed out besides the program: documentation for man and shells, make install, make deb.
PREFIX ?= /usr/local
DESTDIR ?=
SBINDIR ?= $(PREFIX)/sbin
MANDIR ?= $(PREFIX)/share/man
BASHCOMPDIR ?= $(PREFIX)/share/bash-completion/completions
ZSHCOMPDIR ?= $(PREFIX)/share/zsh/site-functions
UNITDIR ?= $(PREFIX)/lib/systemd/system
DEFAULTDIR ?= /etc/default
DOCDIR ?= $(PREFIX)/share/doc/strayport
INSTALL ?= install
DOCS := $(OUT)/doc/strayport.8 $(OUT)/doc/strayport.bash $(OUT)/doc/_strayport

.PHONY: docs install deb

$(OUT)/gendoc: packaging/gendoc.c $(LIB_OBJS) Makefile packaging/rules.mk
	$(say) CC $@
	$(Q)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -Iuser -MMD -MP -MF $@.d -o $@ $< $(LIB_OBJS) $(LDLIBS)

docs: $(DOCS)

$(OUT)/doc/strayport.8: KIND := man
$(OUT)/doc/strayport.bash: KIND := bash
$(OUT)/doc/_strayport: KIND := zsh
$(DOCS): $(OUT)/gendoc
	@mkdir -p $(@D)
	$(say) DOC $@
	$(Q)$(OUT)/gendoc $(KIND) >$@

$(OUT)/doc/strayport.service: packaging/strayport.service FORCE
	$(call written_if_new,sed 's|@SBINDIR@|$(SBINDIR)|' $<)

install: $(OUT)/strayport $(DOCS) $(OUT)/doc/strayport.service
	$(Q)$(INSTALL) -D -m 755 $(OUT)/strayport $(DESTDIR)$(SBINDIR)/strayport
	$(Q)$(INSTALL) -D -m 644 $(OUT)/doc/strayport.8 $(DESTDIR)$(MANDIR)/man8/strayport.8
	$(Q)$(INSTALL) -D -m 644 $(OUT)/doc/strayport.bash $(DESTDIR)$(BASHCOMPDIR)/strayport
	$(Q)$(INSTALL) -D -m 644 $(OUT)/doc/_strayport $(DESTDIR)$(ZSHCOMPDIR)/_strayport
	$(Q)$(INSTALL) -D -m 644 $(OUT)/doc/strayport.service $(DESTDIR)$(UNITDIR)/strayport.service
	$(Q)$(INSTALL) -D -m 644 packaging/strayport.schema.json $(DESTDIR)$(DOCDIR)/strayport.schema.json
	$(Q)$(INSTALL) -D -m 644 docs/json.md $(DESTDIR)$(DOCDIR)/json.md
	$(Q)$(INSTALL) -D -m 644 packaging/explain.schema.json $(DESTDIR)$(DOCDIR)/explain.schema.json
	$(Q)$(INSTALL) -D -m 644 docs/explain.md $(DESTDIR)$(DOCDIR)/explain.md
	$(Q)$(INSTALL) -D -m 644 packaging/strayport.default $(DESTDIR)$(DEFAULTDIR)/strayport

# A Debian package of this release's libraries, in $(OUT)/deb.
version_h = $(shell sed -n 's/^.define $(1) "\(.*\)"/\1/p' user/version.h)
deb: $(OUT)/strayport $(DOCS)
	$(Q)rm -rf $(OUT)/deb
	$(Q)$(MAKE) --no-print-directory install DESTDIR=$(OUT)/deb/stage PREFIX=/usr \
		UNITDIR=/lib/systemd/system ZSHCOMPDIR=/usr/share/zsh/vendor-completions
	$(say) DEB $(OUT)/deb
	$(Q)packaging/deb/build.sh $(OUT)/deb/stage $(call version_h,STRAYPORT_VERSION) \
		$(call version_h,STRAYPORT_VERSION_DATE) $(OUT)/deb
	$(Q)rm -rf $(OUT)/deb/stage

-include $(OUT)/gendoc.d
