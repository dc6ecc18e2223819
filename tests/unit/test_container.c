// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* Cgroup paths as each container runtime writes them, and paths that only look so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/container.h"

#define ID  "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define ID2 "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210"
#define POD "/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod1a2b_3c.slice/"
#define POD1 "/kubepods/burstable/pod1a2b-3c/"

static const struct {
	const char *path, *runtime, *id, *unit;
} fixtures[] = {
	/* Docker: cgroupfs and systemd drivers, rootless, in itself, another parent, systemd inside */
	{ "/docker/" ID, "docker", ID, "" },
	{ "/system.slice/docker-" ID ".scope", "docker", ID, "" },
	{ "/user.slice/user-1000.slice/user@1000.service/app.slice/docker-" ID ".scope", "docker", ID, "" },
	{ "/docker/" ID "/docker/" ID2, "docker", ID2, "" },
	{ "/custom/" ID, NULL, ID, "" },
	{ "/docker/" ID "/system.slice/nginx.service", "docker", ID, "nginx.service" },
	/* containerd */
	{ "/default/" ID, "containerd", ID, "" },
	{ "/k8s.io/" ID, "containerd", ID, "" },
	{ "/system.slice/nerdctl-" ID ".scope", "containerd", ID, "" },
	/* Kubernetes: both drivers, with each runtime; the mixed form */
	{ POD "cri-containerd-" ID ".scope", "containerd", ID, "" },
	{ POD "crio-" ID ".scope", "cri-o", ID, "" },
	{ POD "crio-" ID ".scope/container", "cri-o", ID, "" },
	{ POD "docker-" ID ".scope", "docker", ID, "" },
	{ POD1 ID, NULL, ID, "" },
	{ POD1 "crio-" ID, "cri-o", ID, "" },
	{ "/system.slice/containerd.service/kubepods-pod1a2b.slice:cri-containerd:" ID, "containerd", ID, "" },
	/* Podman: rootful, rootless, cgroupfs, in a pod, split by systemd */
	{ "/machine.slice/libpod-" ID ".scope", "podman", ID, "" },
	{ "/machine.slice/libpod-" ID ".scope/container", "podman", ID, "" },
	{ "/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-" ID ".scope/container", "podman", ID, "" },
	{ "/libpod_parent/libpod-" ID, "podman", ID, "" },
	{ "/machine.slice/machine-libpod_pod_" ID2 ".slice/libpod-" ID ".scope", "podman", ID, "" },
	{ "/system.slice/web.service/libpod-payload-" ID, "podman", ID, "" },
	/* LXC and LXD */
	{ "/lxc/web1", "lxc", "web1", "" },
	{ "/lxc/101/ns/system.slice/cron.service", "lxc", "101", "cron.service" },
	{ "/lxc.payload/web1", "lxc", "web1", "" },
	{ "/lxc.payload.web-1/init.scope", "lxc", "web-1", "init.scope" },
	/* systemd-nspawn */
	{ "/machine.slice/systemd-nspawn@web.service/payload", "systemd-nspawn", "web", "" },
	{ "/machine.slice/machine-web\\x2d1.scope/payload/init.scope", "systemd-nspawn", "web-1", "init.scope" },
	/* no container: units, what watches over containers, virtual machines, made-up names */
	{ "/", NULL, "", "" },
	{ "", NULL, "", "" },
	{ "/system.slice/ssh.service", NULL, "", "ssh.service" },
	{ "/system.slice/system-getty.slice/getty@tty1.service", NULL, "", "getty@tty1.service" },
	{ "/user.slice/user-1000.slice/session-3.scope", NULL, "", "session-3.scope" },
	{ "/user.slice/user-1000.slice/user@1000.service/app.slice/web.service", NULL, "", "web.service" },
	{ "/init.scope", NULL, "", "init.scope" },
	{ "/system.slice/docker.service", NULL, "", "docker.service" },
	{ "/machine.slice/libpod-conmon-" ID ".scope", NULL, "", "libpod-conmon-" ID ".scope" },
	{ POD "crio-conmon-" ID ".scope", NULL, "", "crio-conmon-" ID ".scope" },
	{ "/lxc.monitor.web1", NULL, "", "" },
	{ "/machine.slice/systemd-nspawn@web.service/supervisor", NULL, "", "systemd-nspawn@web.service" },
	{ "/machine.slice/machine-qemu\\x2d1\\x2dvm.scope", NULL, "", "machine-qemu\\x2d1\\x2dvm.scope" },
	{ "/docker/0123", NULL, "", "" },
	{ "/docker/" ID "0", NULL, "", "" },
	{ "/docker/0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", NULL, "", "" },
	{ "/system.slice/docker-x" ID ".scope", NULL, "", "docker-x" ID ".scope" },
	{ "/x:cri-containerd:../../etc", NULL, "", "" },
	{ "/lxc/\033[31mred", NULL, "", "" },
	{ "/lxc/" ID ID, NULL, "", "" },
	{ "/machine.slice/machine-\\x2.scope", NULL, "", "machine-\\x2.scope" },
	{ "/machine.slice/machine-\\x00.scope", NULL, "", "machine-\\x00.scope" },
};

static void layouts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(fixtures) / sizeof(fixtures[0]); i++) {
		struct container c;

		container_parse(fixtures[i].path, &c);
		assert_string_equal(c.id, fixtures[i].id);
		assert_string_equal(c.unit, fixtures[i].unit);
		if (fixtures[i].runtime)
			assert_string_equal(c.runtime, fixtures[i].runtime);
		else
			assert_null(c.runtime);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(layouts) };

	return cmocka_run_group_tests_name("container", tests, NULL, NULL);
}
