// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* The hook plan, with made-up kernels. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "../../user/hooks.h"

static void refuse(struct features *f, const char *prog, int err)
{
	int i = hook_prog_index(prog);

	assert_true(i >= 0);
	f->err[i] = err;
}

static void refuse_kind(struct features *f, enum hook_kind kind, int err)
{
	for (size_t i = 0; i < hook_n_progs; i++)
		if (hook_progs[i].kind == kind)
			f->err[i] = err;
}

static bool uses(const struct hook_plan *plan, const char *prog)
{
	int i = hook_prog_index(prog);

	assert_true(i >= 0);
	return plan->use[i];
}

static size_t point(const char *name)
{
	for (size_t p = 0; p < hook_n_points; p++)
		if (!strcmp(hook_points[p].name, name))
			return p;
	fail_msg("no point %s", name);
	return 0;
}

static void test_table(void **state)
{
	(void)state;
	for (size_t p = 0; p < hook_n_points; p++)
		for (int a = 0; a < HOOK_ALTS && hook_points[p].alts[a].progs[0]; a++)
			for (int i = 0; i < HOOK_ALT_PROGS && hook_points[p].alts[a].progs[i]; i++)
				assert_true(hook_prog_index(hook_points[p].alts[a].progs[i]) >= 0);
	/* and no program that no point uses */
	for (size_t i = 0; i < hook_n_progs; i++) {
		int found = 0;

		for (size_t p = 0; p < hook_n_points; p++)
			for (int a = 0; a < HOOK_ALTS; a++)
				for (int k = 0; k < HOOK_ALT_PROGS; k++)
					if (hook_points[p].alts[a].progs[k] &&
					    !strcmp(hook_points[p].alts[a].progs[k], hook_progs[i].name))
						found = 1;
		if (!found)
			fail_msg("%s is in no alternative", hook_progs[i].name);
	}
	assert_int_equal(hook_prog_index("nonsense"), -1);
}

/* Where programs are skipped that others were preempted in, each of these points has a hook that is not. */
static void test_preemptible_tracepoints(void **state)
{
	static const char *const wanted[] = {
		"any__inet_sock_set_state_tp", "any__tcp_destroy_sock_tp", "any__sched_process_exec_tp",
		"cgroup__post_bind4", "kprobe__udp_send_skb", "kprobe__skb_consume_udp",
		"cgroup__sock_release",
	};
	struct features f = { .release = 7 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_FENTRY, &missing), 0);
	for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++)
		assert_true(uses(&plan, wanted[i]));
	assert_false(uses(&plan, "any__inet_sock_set_state_2"));
	assert_false(uses(&plan, "any__sched_process_exec"));
	/* without any of them it is as on an older kernel */
	refuse_kind(&f, KIND_TP, ENOENT);
	refuse_kind(&f, KIND_CGROUP, ENOENT);
	refuse_kind(&f, KIND_KPROBE, ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_FENTRY, &missing), 0);
	assert_true(uses(&plan, "any__inet_sock_set_state_2"));
	assert_true(uses(&plan, "fentry__udp_send_skb"));
	f.release = 6;
	for (size_t i = 0; i < hook_n_progs; i++)
		f.err[i] = 0;
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_FENTRY, &missing), 0);
	for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++)
		assert_false(uses(&plan, wanted[i]));
}

static void test_everything_works(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_int_equal(plan.backend, BACKEND_FENTRY);
	assert_true(uses(&plan, "fexit__inet_csk_accept"));
	assert_true(uses(&plan, "fentry__security_sock_graft"));
	assert_false(uses(&plan, "kprobe__security_sock_graft"));
	assert_false(uses(&plan, "tp__sys_exit_accept4")); /* it would slow every system call */
	assert_true(uses(&plan, "any__inet_sock_set_state"));
}

static void test_no_fentry(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	refuse_kind(&f, KIND_FENTRY, EPERM);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_int_equal(plan.backend, BACKEND_KPROBE);
	/* never the return of a function that blocks, while its better is there */
	assert_true(uses(&plan, "kprobe__security_sock_graft"));
	assert_false(uses(&plan, "kretprobe__inet_csk_accept"));
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_FENTRY, &missing), -ENOENT);
	assert_int_equal(missing, point("bind"));
}

static void test_hardened(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	refuse_kind(&f, KIND_FENTRY, EPERM);
	refuse_kind(&f, KIND_KPROBE, ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_int_equal(plan.backend, BACKEND_TP);
	assert_true(uses(&plan, "tp__sys_exit_accept4"));
	assert_true(uses(&plan, "cgroup__sockops"));
	assert_false(hook_plan_has(&plan, "child") && plan.alt[point("child")] < 0);
	/* and without cgroup v2 */
	refuse_kind(&f, KIND_CGROUP, ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_false(uses(&plan, "cgroup__post_bind4"));
	assert_true(uses(&plan, "tp__sys_exit_bind"));
	assert_non_null(hook_points[point("bind")].alts[plan.alt[point("bind")]].note);
	/* and without system-call tracepoints */
	refuse_kind(&f, KIND_TP, ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), -ENOENT);
}

static void test_per_point(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	/* one function is missing: only its point falls back */
	refuse(&f, "fentry__security_sock_graft", ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_true(uses(&plan, "fexit__inet_csk_accept"));
	assert_non_null(hook_points[point("accept")].alts[plan.alt[point("accept")]].note);
	refuse(&f, "fexit__inet_csk_accept", ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_int_equal(plan.backend, BACKEND_KPROBE);
	assert_true(uses(&plan, "fexit____inet_bind"));
	/* a kernel without IPv6 */
	refuse(&f, "fexit____inet6_bind", ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_true(uses(&plan, "fexit____inet_bind"));
	assert_false(uses(&plan, "kprobe____inet_bind"));
}

static void test_optional(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	for (size_t p = 0; p < hook_n_points; p++)
		for (int a = 0; a < HOOK_ALTS && hook_points[p].alts[a].progs[0]; a++) {
			const char *prog = hook_points[p].alts[a].progs[0];

			/* a point may name a program that another point requires */
			if (!hook_points[p].required && strcmp(prog, "any__inet_sock_set_state"))
				refuse(&f, prog, ENOENT);
		}
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_false(hook_plan_has(&plan, "send"));
	assert_false(hook_plan_has(&plan, "listen"));
	assert_true(hook_plan_has(&plan, "accept"));
	refuse(&f, "any__inet_sock_set_state", ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), -ENOENT);
	assert_int_equal(missing, point("state"));
}

/* No UDP port is watched: its hooks stay out, those that others share stay in. */
static void test_drop(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_AUTO, &missing), 0);
	assert_true(uses(&plan, "fentry__udp_send_skb"));
	hook_plan_drop(&plan, "udp_");
	for (size_t i = 0; i < hook_n_progs; i++)
		assert_false(plan.use[i] && strstr(hook_progs[i].name, "udp"));
	assert_false(hook_plan_has(&plan, "udp_close"));
	assert_true(uses(&plan, "fexit____inet_bind"));
	assert_true(hook_plan_has(&plan, "receive"));
}

/* Up to 6.1 no tracepoint tells the end of a send: the packets themselves still count. */
static void test_udp_without_returns(void **state)
{
	struct features f = { 0 };
	struct hook_plan plan;
	size_t missing;

	(void)state;
	refuse(&f, "tp__sock_send_length", ENOENT);
	refuse(&f, "tp__sock_recv_length", ENOENT);
	assert_int_equal(hook_plan_make(&plan, &f, BACKEND_TP, &missing), 0);
	assert_false(uses(&plan, "cgroup__udp_egress"));
	assert_true(uses(&plan, "cgroup__udp_egress_nopid"));
	assert_true(uses(&plan, "cgroup__udp_ingress"));
	assert_true(uses(&plan, "cgroup__sendmsg4"));
}

static void test_names(void **state)
{
	(void)state;
	assert_int_equal(hook_backend_parse("auto"), BACKEND_AUTO);
	assert_int_equal(hook_backend_parse("tp"), BACKEND_TP);
	assert_int_equal(hook_backend_parse("any"), -1);
	assert_int_equal(hook_backend_parse("Tp"), -1);
	assert_int_equal(hook_backend_parse(""), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_table),	  cmocka_unit_test(test_everything_works),
		cmocka_unit_test(test_preemptible_tracepoints),
		cmocka_unit_test(test_no_fentry), cmocka_unit_test(test_hardened),
		cmocka_unit_test(test_per_point), cmocka_unit_test(test_optional),
		cmocka_unit_test(test_names),	  cmocka_unit_test(test_drop),
		cmocka_unit_test(test_udp_without_returns),
	};

	return cmocka_run_group_tests_name("hooks", tests, NULL, NULL);
}
