/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* IANA's port registry of 2025-11-14. Made by scripts/gen_registry.py: do not edit. */
/* clang-format off */
#include "registry.h"

const char registry_data_date[] = "2025-11-14";

const char registry_names[] =
	"\0"
	"1ci-smcs\0"
	"2ping\0"
	"3com-amp3\0"
	"3com-net-mgmt\0"
	"3com-njack-1\0"
	"3com-njack-2\0"
	"3Com-nsd\0"
	"3com-tsmux\0"
	"3com-webview\0"
	"3comfaxrpc\0"
	"3comnetman\0"
	"3d-nfsd\0"
	"3ds-lm\0"
	"3exmp\0"
	"3gpp-cbsp\0"
	"3gpp-monp\0"
	"3gpp-w1ap\0"
	"3l-l1\0"
	"3link\0"
	"3m-image-lm\0"
	"3par-evts\0"
	"3par-mgmt\0"
	"3par-mgmt-ssl\0"
	"3par-rcopy\0"
	"4-tieropmcli\0"
	"4-tieropmgw\0"
	"4talk\0"
	"5afe-dir\0"
	"5afe-disc\0"
	"6a44\0"
	"802-11-iapp\0"
	"914c-g\0"
	"914c/g\0"
	"9pfs\0"
	"a-trust-rpc\0"
	"a1-bs\0"
	"a1-msc\0"
	"a13-an\0"
	"a14\0"
	"a15\0"
	"a16-an-an\0"
	"a17-an-an\0"
	"a21-an-1xbs\0"
	"a25-fap-fgw\0"
	"a26-fap-fgw\0"
	"a27-ran-ran\0"
	"a3-sdunode\0"
	"a4-sdunode\0"
	"aairnet-1\0"
	"aairnet-2\0"
	"aal-lm\0"
	"aamp\0"
	"aap\0"
	"aas\0"
	"abacus-remote\0"
	"abarsd\0"
	"abatemgr\0"
	"abatjss\0"
	"abb-escp\0"
	"abb-hw\0"
	"abbaccuray\0"
	"abbs\0"
	"abcsoftware\0"
	"abcvoice-port\0"
	"about\0"
	"abr-api\0"
	"abr-secure\0"
	"ac-cluster\0"
	"ac-tech\0"
	"acap\0"
	"acas\0"
	"acc-raid\0"
	"accel\0"
	"accelenet\0"
	"accelenet-data\0"
	"accessbuilder\0"
	"accessnetwork\0"
	"accord-mgc\0"
	"acctopus-cc\0"
	"acctopus-st\0"
	"accu-lmgr\0"
	"accuracer\0"
	"accuracer-dbms\0"
	"acd-pm\0"
	"ace-client\0"
	"ace-proxy\0"
	"ace-server\0"
	"ace-svr-prop\0"
	"aci\0"
	"acis\0"
	"acl-manager\0"
	"acmaint-dbd\0"
	"acmaint-transd\0"
	"acmaint_dbd\0"
	"acmaint_transd\0"
	"acme\0"
	"acmsoda\0"
	"acnet\0"
	"acp\0"
	"acp-conduit\0"
	"acp-discovery\0"
	"acp-policy\0"
	"acp-port\0"
	"acp-proto\0"
	"acplt\0"
	"acptsys\0"
	"acr-nema\0"
	"acronis-backup\0"
	"acter\0"
	"actifio-c2c\0"
	"actifioreplic\0"
	"actifioudsagent\0"
	"active-net\0"
	"activememory\0"
	"activesync\0"
	"actnet\0"
	"ada-cip\0"
	"adap\0"
	"adapt-sna\0"
	"adaptecmgr\0"
	"adcp\0"
	"adi-gxp-srvprt\0"
	"admind\0"
	"admins-lms\0"
	"adobeserver-1\0"
	"adobeserver-2\0"
	"adobeserver-3\0"
	"adobeserver-4\0"
	"adobeserver-5\0"
	"adrep\0"
	"ads\0"
	"ads-c\0"
	"ads-s\0"
	"adtech-test\0"
	"adtempusclient\0"
	"advant-lm\0"
	"adws\0"
	"aed-512\0"
	"aegate\0"
	"aequus\0"
	"aequus-alt\0"
	"aero\0"
	"aeroflight-ads\0"
	"aeroflight-ret\0"
	"aes-discovery\0"
	"aes-x170\0"
	"aesop\0"
	"af\0"
	"afesc-mc\0"
	"affiliate\0"
	"afore-vdp-disc\0"
	"afpovertcp\0"
	"afrog\0"
	"afs\0"
	"afs3-bos\0"
	"afs3-callback\0"
	"afs3-errors\0"
	"afs3-fileserver\0"
	"afs3-kaserver\0"
	"afs3-prserver\0"
	"afs3-rmtsys\0"
	"afs3-update\0"
	"afs3-vlserver\0"
	"afs3-volser\0"
	"aftmux\0"
	"ag-swim\0"
	"agcat\0"
	"agentsease-db\0"
	"agentview\0"
	"agentx\0"
	"agma\0"
	"agpolicy\0"
	"agps-port\0"
	"agri-gateway\0"
	"agriserver\0"
	"agslb\0"
	"ah-esp-encap\0"
	"ahsp\0"
	"aiagent\0"
	"aibkup\0"
	"aic-np\0"
	"aic-oncrpc\0"
	"aicc-cmi\0"
	"aigairserver\0"
	"ailith\0"
	"aimpp-hello\0"
	"aimpp-port-req\0"
	"aipn-auth\0"
	"aipn-reg\0"
	"aironetddp\0"
	"airs\0"
	"airshot\0"
	"airsync\0"
	"ais-met\0"
	"aises\0"
	"aja-ntv4-disc\0"
	"aker-cdp\0"
	"alaris-disc\0"
	"alarm\0"
	"alarm-clock-c\0"
	"alarm-clock-s\0"
	"alchemy\0"
	"alesquery\0"
	"alfin\0"
	"alias\0"
	"alljoyn\0"
	"alljoyn-mcm\0"
	"alljoyn-stm\0"
	"allpeers\0"
	"allstorcns\0"
	"almobile-system\0"
	"alpes\0"
	"alpha-sms\0"
	"alphatech-lm\0"
	"alta-ana-lm\0"
	"altalink\0"
	"altav-remmgt\0"
	"altav-tunnel\0"
	"altbsdp\0"
	"altcp\0"
	"altova-lm\0"
	"altova-lm-disc\0"
	"altovacentral\0"
	"altserviceboot\0"
	"amahi-anywhere\0"
	"amanda\0"
	"amberon\0"
	"ambit-lm\0"
	"amc\0"
	"amcs\0"
	"amdsched\0"
	"ami-control\0"
	"amicon-fpsu-ra\0"
	"amicon-fpsu-s\0"
	"amiganetfs\0"
	"aminet\0"
	"amp\0"
	"ampify\0"
	"ampl-lic\0"
	"ampl-tableproxy\0"
	"ampr-info\0"
	"ampr-inter\0"
	"ampr-rcmd\0"
	"amqp\0"
	"amqps\0"
	"ams\0"
	"amt\0"
	"amt-blc-port\0"
	"amt-cnf-prot\0"
	"amt-esd-prot\0"
	"amt-redir-tcp\0"
	"amt-redir-tls\0"
	"amt-soap-http\0"
	"amt-soap-https\0"
	"amx-axbnet\0"
	"amx-icsp\0"
	"amx-rms\0"
	"amx-webadmin\0"
	"amx-weblinx\0"
	"an-pcp\0"
	"an-signaling\0"
	"and-lm\0"
	"anet\0"
	"anet-b\0"
	"anet-h\0"
	"anet-l\0"
	"anet-m\0"
	"anoto-rendezv\0"
	"ans-console\0"
	"ansanotify\0"
	"ansatrader\0"
	"ansoft-lm-1\0"
	"ansoft-lm-2\0"
	"answersoft-lm\0"
	"ansys-lm\0"
	"ansysli\0"
	"ansyslmd\0"
	"anthony-data\0"
	"antidotemgrsvr\0"
	"any-private-dial-out-service\0"
	"any-private-file-service\0"
	"any-private-mail-system\0"
	"any-private-printer-server\0"
	"any-private-rje-service\0"
	"any-private-terminal-access\0"
	"any-private-terminal-link\0"
	"aoc-acars\0"
	"aocp\0"
	"aodv\0"
	"aol\0"
	"aol-1\0"
	"aol-2\0"
	"aol-3\0"
	"ap\0"
	"apani1\0"
	"apani2\0"
	"apani3\0"
	"apani4\0"
	"apani5\0"
	"apc-2160\0"
	"apc-2161\0"
	"apc-2260\0"
	"apc-3052\0"
	"apc-3506\0"
	"apc-5454\0"
	"apc-5455\0"
	"apc-5456\0"
	"apc-6547\0"
	"apc-6548\0"
	"apc-6549\0"
	"apc-7845\0"
	"apc-7846\0"
	"apc-9950\0"
	"apc-9951\0"
	"apc-9952\0"
	"apc-necmp\0"
	"apcupsd\0"
	"apdap\0"
	"apertus-ldp\0"
	"apex-edge\0"
	"apex-mesh\0"
	"aplx\0"
	"apm-link\0"
	"apocd\0"
	"apogeex-port\0"
	"apollo-admin\0"
	"apollo-cc\0"
	"apollo-data\0"
	"apollo-gms\0"
	"apollo-relay\0"
	"apollo-status\0"
	"apparenet-as\0"
	"apparenet-tps\0"
	"apparenet-ts\0"
	"apparenet-ui\0"
	"appiq-mgmt\0"
	"apple-licman\0"
	"apple-sasl\0"
	"apple-vpns-rp\0"
	"appleqtc\0"
	"appleqtcsrvr\0"
	"appleugcontrol\0"
	"appliance-cfg\0"
	"applix\0"
	"applus\0"
	"applusservice\0"
	"appman-server\0"
	"appserv-http\0"
	"appserv-https\0"
	"appss-lm\0"
	"appswitch-emp\0"
	"appworxsrv\0"
	"apri-lm\0"
	"aprigo-cs\0"
	"apsolab-col\0"
	"apsolab-cols\0"
	"apsolab-data\0"
	"apsolab-rpc\0"
	"apsolab-tag\0"
	"apsolab-tags\0"
	"apw-registry\0"
	"apwi-disc\0"
	"apwi-imserver\0"
	"apwi-rxserver\0"
	"apwi-rxspooler\0"
	"apx500api-1\0"
	"apx500api-2\0"
	"arbortext-lm\0"
	"arca-api\0"
	"arcisdms\0"
	"arcp\0"
	"arcpd\0"
	"ardt\0"
	"ardus-cntl\0"
	"ardus-mtrns\0"
	"ardus-trns\0"
	"ardusmul\0"
	"ardusuni\0"
	"areaguard-neo\0"
	"arena-server\0"
	"arepa-cas\0"
	"arepa-raft\0"
	"argis-ds\0"
	"argis-te\0"
	"aria\0"
	"ariascribe\0"
	"ariel1\0"
	"ariel2\0"
	"ariel3\0"
	"aries-kfinder\0"
	"ariliamulti\0"
	"aritts\0"
	"arkivio\0"
	"armadp\0"
	"armagetronad\0"
	"armcenterhttp\0"
	"armcenterhttps\0"
	"armi-server\0"
	"armtechdaemon\0"
	"arns\0"
	"array-manager\0"
	"ars-master\0"
	"ars-vista\0"
	"artifact-msg\0"
	"aruba-papi\0"
	"aruba-server\0"
	"as-debug\0"
	"as-servermap\0"
	"asa\0"
	"asa-gateways\0"
	"asam\0"
	"asap-sctp\0"
	"asap-sctp-tls\0"
	"asap-tcp\0"
	"asap-tcp-tls\0"
	"asap-udp\0"
	"asc-slmd\0"
	"asci-val\0"
	"ascomalarm\0"
	"asctrl-agent\0"
	"asdis\0"
	"asf-rmcp\0"
	"asf-secure-rmcp\0"
	"asgcypresstcps\0"
	"asgenf\0"
	"asi\0"
	"asia\0"
	"asihpi\0"
	"asip-webadmin\0"
	"asipregistry\0"
	"asmgcs\0"
	"asmp\0"
	"asmp-mon\0"
	"asmps\0"
	"asnaacceler8db\0"
	"asoki-sma\0"
	"aspcoordination\0"
	"aspeclmd\0"
	"aspen-services\0"
	"aspentec-lm\0"
	"asprovatalk\0"
	"asr\0"
	"assoc-disc\0"
	"assuria-ins\0"
	"assuria-slm\0"
	"assyst-dr\0"
	"astergate\0"
	"astergate-disc\0"
	"astergatefax\0"
	"asterix\0"
	"astrolink\0"
	"astronova-main\0"
	"at-3\0"
	"at-5\0"
	"at-7\0"
	"at-8\0"
	"at-echo\0"
	"at-nbp\0"
	"at-rtmp\0"
	"at-zis\0"
	"atc-appserver\0"
	"atc-lm\0"
	"atex-elmd\0"
	"atex_elmd\0"
	"athand-mmp\0"
	"ati-ip-to-ncpe\0"
	"atlinks\0"
	"atm-uhas\0"
	"atm-zip-office\0"
	"atmp\0"
	"atmtcp\0"
	"ats\0"
	"ats-acars\0"
	"ats-atn\0"
	"atsc-mh-ssc\0"
	"att-mt-sms\0"
	"attachmate-g32\0"
	"attachmate-s2s\0"
	"attachmate-uts\0"
	"attune\0"
	"atul\0"
	"audio-activmail\0"
	"audiojuggler\0"
	"audit\0"
	"audit-transfer\0"
	"auditd\0"
	"aura\0"
	"auriga-router\0"
	"auris\0"
	"aurora\0"
	"aurora-balaena\0"
	"aurora-cmgr\0"
	"aurp\0"
	"auth\0"
	"authentx\0"
	"authoritygate\0"
	"autobuild\0"
	"autocueds\0"
	"autocuelog\0"
	"autocuesmi\0"
	"autocuetime\0"
	"autodesk-lm\0"
	"autodesk-nlm\0"
	"autonoc\0"
	"autopac\0"
	"autopassdaemon\0"
	"autotrac-acp\0"
	"av-emb-config\0"
	"availant-mgr\0"
	"avantageb2b\0"
	"avanti-cdp\0"
	"avanti_cdp\0"
	"avauthsrvprtcl\0"
	"avdecc\0"
	"avenue\0"
	"avenyo\0"
	"avesterra\0"
	"avian\0"
	"avinstalldisc\0"
	"aviva-sna\0"
	"avocent-adsap\0"
	"avocent-proxy\0"
	"avsecuremgmt\0"
	"avt-profile-1\0"
	"avt-profile-2\0"
	"avtp\0"
	"awacs-ice\0"
	"awg-proxy\0"
	"aws-as2\0"
	"aws-brf\0"
	"aws-wsp\0"
	"axio-disc\0"
	"axis-wimp-port\0"
	"axon-lm\0"
	"axon-tunnel\0"
	"axysbridge\0"
	"ayiya\0"
	"azeti\0"
	"azeti-bd\0"
	"aztec\0"
	"b-novative-ls\0"
	"b2-license\0"
	"b2-runtime\0"
	"b2n\0"
	"babel\0"
	"babel-dtls\0"
	"backburner\0"
	"backroomnet\0"
	"backup-express\0"
	"backupedge\0"
	"bacnet\0"
	"bacula-dir\0"
	"bacula-fd\0"
	"bacula-sd\0"
	"badm-priv\0"
	"badm-pub\0"
	"badm_priv\0"
	"badm_pub\0"
	"bandwiz-system\0"
	"banyan-net\0"
	"banyan-rpc\0"
	"banyan-vip\0"
	"barracuda-bbs\0"
	"base\0"
	"batman\0"
	"bb\0"
	"bbars\0"
	"bbn-mmc\0"
	"bbn-mmx\0"
	"bccp\0"
	"bcinameservice\0"
	"bcs\0"
	"bcs-broker\0"
	"bcs-lmserver\0"
	"bcslogc\0"
	"bctp\0"
	"bctp-server\0"
	"bdir-priv\0"
	"bdir-pub\0"
	"bdir_priv\0"
	"bdir_pub\0"
	"bdp\0"
	"beacon-port\0"
	"beacon-port-2\0"
	"bears-01\0"
	"bears-02\0"
	"beeyond\0"
	"beeyond-media\0"
	"beorl\0"
	"berknet\0"
	"BESApi\0"
	"beserver-msg-q\0"
	"bess\0"
	"bex-webadmin\0"
	"bex-xr\0"
	"beyond-remote\0"
	"bf-game\0"
	"bf-master\0"
	"bfd-control\0"
	"bfd-echo\0"
	"bfd-lag\0"
	"bfd-multi-ctl\0"
	"bflckmgr\0"
	"bftp\0"
	"bgmp\0"
	"bgp\0"
	"bgs-nsi\0"
	"bh611\0"
	"bhevent\0"
	"bhfhs\0"
	"bhmds\0"
	"bhoedap4\0"
	"bhoetty\0"
	"biap-mp\0"
	"bid-serv\0"
	"bif-p2p\0"
	"biff\0"
	"biimenu\0"
	"bilobit\0"
	"bilobit-update\0"
	"bim-pem\0"
	"binderysupport\0"
	"bingbang\0"
	"binkp\0"
	"bintec-admin\0"
	"bintec-capi\0"
	"bintec-tapi\0"
	"biolink-auth\0"
	"bioserver\0"
	"biotic\0"
	"bip\0"
	"bis-sync\0"
	"bis-web\0"
	"bitforestsrv\0"
	"bitspeer\0"
	"bl-idm\0"
	"blackboard\0"
	"blackjack\0"
	"blaze\0"
	"blizwow\0"
	"blockade\0"
	"blockade-bpsp\0"
	"blocks\0"
	"blp1\0"
	"blp2\0"
	"blp3\0"
	"blp4\0"
	"blp5\0"
	"blueberry-lm\0"
	"bluectrlproxy\0"
	"bluelance\0"
	"blwnkl-port\0"
	"bmap\0"
	"bmc-ar\0"
	"bmc-ctd-ldap\0"
	"bmc-data-coll\0"
	"bmc-ea\0"
	"bmc-gms\0"
	"bmc-grx\0"
	"bmc-jmx-port\0"
	"bmc-messaging\0"
	"bmc-net-adm\0"
	"bmc-net-svc\0"
	"bmc-onekey\0"
	"bmc-patroldb\0"
	"bmc-perf-agent\0"
	"bmc-perf-mgrd\0"
	"bmc-perf-sd\0"
	"bmc-reporting\0"
	"bmc_ctd_ldap\0"
	"bmc_patroldb\0"
	"bmcpatrolagent\0"
	"bmcpatrolrnvu\0"
	"bmdss\0"
	"bmpp\0"
	"bnet\0"
	"bnetfile\0"
	"bnetgame\0"
	"bngsync\0"
	"bnt-manager\0"
	"board-roar\0"
	"board-voip\0"
	"boe-cachesvr\0"
	"boe-cms\0"
	"boe-eventsrv\0"
	"boe-filesvr\0"
	"boe-pagesvr\0"
	"boe-processsvr\0"
	"boe-resssvr1\0"
	"boe-resssvr2\0"
	"boe-resssvr3\0"
	"boe-resssvr4\0"
	"boe-was\0"
	"boinc-client\0"
	"boks\0"
	"boks-clntd\0"
	"boks-servc\0"
	"boks-servm\0"
	"boks_clntd\0"
	"boks_servc\0"
	"boks_servm\0"
	"boldsoft-lm\0"
	"bolt\0"
	"bones\0"
	"boomerang\0"
	"boosterware\0"
	"bootclient\0"
	"bootpc\0"
	"bootps\0"
	"bootserver\0"
	"borland-dsj\0"
	"boscap\0"
	"bosswave\0"
	"bounzza\0"
	"boxbackupstore\0"
	"boxp\0"
	"bpcd\0"
	"bpcp-poll\0"
	"bpcp-trap\0"
	"bpdbm\0"
	"bpjava-msvc\0"
	"bpmd\0"
	"bprd\0"
	"br-channel\0"
	"brain\0"
	"brcd\0"
	"brcd-vr-req\0"
	"brcm-comm-port\0"
	"brdptc\0"
	"bre\0"
	"brf-gw\0"
	"bridgecontrol\0"
	"brightcore\0"
	"brlp-0\0"
	"brlp-1\0"
	"brlp-2\0"
	"brlp-3\0"
	"broker-service\0"
	"broker_service\0"
	"brp\0"
	"bruce\0"
	"brutus\0"
	"brvread\0"
	"bsfserver-zn\0"
	"bsfsvr-zn-ssl\0"
	"bspne-pcc\0"
	"bsquare-voip\0"
	"btpp2audctr1\0"
	"btpp2sectrans\0"
	"btprjctrl\0"
	"btrieve\0"
	"bts-appserver\0"
	"bts-x73\0"
	"buddy-draw\0"
	"bues-service\0"
	"bues_service\0"
	"bullant-rap\0"
	"bullant-srap\0"
	"burp\0"
	"busboy\0"
	"buschtrommel\0"
	"business\0"
	"busycal\0"
	"bv-agent\0"
	"bv-ds\0"
	"bv-is\0"
	"bv-queryengine\0"
	"bv-smcsrv\0"
	"bvcdaemon-port\0"
	"bvcontrol\0"
	"bveapi\0"
	"bvtsonar\0"
	"bxp\0"
	"bytex\0"
	"bzflag\0"
	"bzr\0"
	"c-h-it-port\0"
	"c1222-acse\0"
	"c3\0"
	"ca-1\0"
	"ca-2\0"
	"ca-audit-da\0"
	"ca-audit-ds\0"
	"ca-idms\0"
	"ca-web-update\0"
	"caaclang2\0"
	"caacws\0"
	"cab-protocol\0"
	"cableport-ax\0"
	"cabsm-comm\0"
	"caci-lm\0"
	"cacsambroker\0"
	"cadabra-lm\0"
	"cadencecontrol\0"
	"cadis-1\0"
	"cadis-2\0"
	"cadkey-licman\0"
	"cadkey-tablet\0"
	"cadlock\0"
	"cadlock2\0"
	"cadsi-lm\0"
	"cadsisvr\0"
	"cadview-3d\0"
	"caerpc\0"
	"caevms\0"
	"caicci\0"
	"caiccipc\0"
	"caids-sensor\0"
	"CAIlic\0"
	"caistoragemgr\0"
	"cajo-discovery\0"
	"cal\0"
	"caldsoft-backup\0"
	"call-logging\0"
	"call-sig-trans\0"
	"caller9\0"
	"calltrax\0"
	"callwaveiam\0"
	"camac\0"
	"cambertx-lm\0"
	"camp\0"
	"can-dch\0"
	"can-ferret\0"
	"can-ferret-ssl\0"
	"can-nds\0"
	"can-nds-ssl\0"
	"canditv\0"
	"candp\0"
	"candrp\0"
	"canex-watch\0"
	"canit-store\0"
	"canit_store\0"
	"canocentral0\0"
	"canocentral1\0"
	"canon-bjnp1\0"
	"canon-bjnp2\0"
	"canon-bjnp3\0"
	"canon-bjnp4\0"
	"canon-capt\0"
	"canon-cpp-disc\0"
	"canon-mfnp\0"
	"canto-roboflow\0"
	"cap\0"
	"capfast-lmd\0"
	"capioverlan\0"
	"capmux\0"
	"caps-lm\0"
	"capwap-control\0"
	"capwap-data\0"
	"car\0"
	"carb-repl-ctrl\0"
	"cardax\0"
	"cardbox\0"
	"cardbox-http\0"
	"cardifftec-back\0"
	"CardWeb-IO\0"
	"CardWeb-RT\0"
	"carrius-rshell\0"
	"cart-o-rama\0"
	"cartographerxmp\0"
	"cas\0"
	"cas-mapi\0"
	"casanswmgmt\0"
	"casp\0"
	"caspssl\0"
	"casrmagent\0"
	"castorproxy\0"
	"catalyst\0"
	"catchpole\0"
	"caupc-remote\0"
	"cautcpd\0"
	"cawas\0"
	"cba8\0"
	"cbos-ip-port\0"
	"cbp\0"
	"cbserver\0"
	"cbt\0"
	"cbus\0"
	"cc-tracking\0"
	"ccag-pib\0"
	"ccm-port\0"
	"ccmad\0"
	"ccmail\0"
	"ccmcomm\0"
	"ccmrmi\0"
	"ccnx\0"
	"ccowcmr\0"
	"ccp\0"
	"ccs-software\0"
	"ccss-qmm\0"
	"ccss-qsm\0"
	"cctv-port\0"
	"ccu-comm-1\0"
	"ccu-comm-2\0"
	"ccu-comm-3\0"
	"cd3o-protocol\0"
	"cdbroker\0"
	"cdc\0"
	"cddbp\0"
	"cddbp-alt\0"
	"cdfunc\0"
	"cdid\0"
	"cdl-server\0"
	"cdn\0"
	"cds\0"
	"cecsvc\0"
	"cedros-fds\0"
	"cedros_fds\0"
	"cefd-vmp\0"
	"celatalk\0"
	"centerline\0"
	"centra\0"
	"ceph\0"
	"cequint-cityid\0"
	"cera-bcm\0"
	"cernsysmgmtagt\0"
	"cert-initiator\0"
	"cert-responder\0"
	"cesdcdman\0"
	"cesdcdtrn\0"
	"cesdinv\0"
	"cfdptkt\0"
	"cfengine\0"
	"cfg-cloud\0"
	"cfs\0"
	"cft-0\0"
	"cft-1\0"
	"cft-2\0"
	"cft-3\0"
	"cft-4\0"
	"cft-5\0"
	"cft-6\0"
	"cft-7\0"
	"cfw\0"
	"cgi-starapi\0"
	"cgms\0"
	"cgn-config\0"
	"cgn-stat\0"
	"chargen\0"
	"charsetmgr\0"
	"checkmk-agent\0"
	"checkoutdb\0"
	"checkpoint-rtm\0"
	"checksum\0"
	"chevinservices\0"
	"childkey-ctrl\0"
	"childkey-notif\0"
	"chimera-hwm\0"
	"chip-lm\0"
	"chipper\0"
	"chlenix\0"
	"chmd\0"
	"choiceview-agt\0"
	"choiceview-clt\0"
	"chromagrafx\0"
	"chshell\0"
	"cichild-lm\0"
	"cichlid\0"
	"cifs\0"
	"cim-rs\0"
	"cimple\0"
	"cimplex\0"
	"cimtrak\0"
	"cindycollab\0"
	"cinegrfx-elmd\0"
	"cinegrfx-lm\0"
	"ciphire-data\0"
	"ciphire-serv\0"
	"circle-x\0"
	"cirrossp\0"
	"cis\0"
	"cis-secure\0"
	"cisco-aqos\0"
	"cisco-avp\0"
	"cisco-cloudsec\0"
	"cisco-fna\0"
	"cisco-ipsla\0"
	"cisco-net-mgmt\0"
	"cisco-redu\0"
	"cisco-sccp\0"
	"cisco-snat\0"
	"cisco-sys\0"
	"cisco-tdp\0"
	"cisco-tna\0"
	"cisco-vpath-tun\0"
	"cisco-wafs\0"
	"ciscocsdb\0"
	"citadel\0"
	"citrix-rtmp\0"
	"citrixadmin\0"
	"citrixima\0"
	"citriximaclient\0"
	"citrixupp\0"
	"citrixuppg\0"
	"citynl\0"
	"cl-1\0"
	"cl-db-attach\0"
	"cl-db-remote\0"
	"cl-db-request\0"
	"cl/1\0"
	"clariion-evr01\0"
	"classic\0"
	"cleanerliverc\0"
	"clearcase\0"
	"clearvisn\0"
	"clever-ctrace\0"
	"clever-tcpip\0"
	"cleverdetect\0"
	"client-ctrl\0"
	"client-wakeup\0"
	"cloanto-lm\0"
	"cloanto-net-1\0"
	"close-combat\0"
	"cloudcheck\0"
	"cloudcheck-ping\0"
	"cloudsignaling\0"
	"clp\0"
	"cluster-disc\0"
	"clusterxl\0"
	"clutild\0"
	"clvm-cfg\0"
	"cm\0"
	"cma\0"
	"cmadmin\0"
	"cmc-port\0"
	"cmip-agent\0"
	"cmip-man\0"
	"cmmdriver\0"
	"cmtp-av\0"
	"cmtp-mgt\0"
	"cnap\0"
	"cnckadserver\0"
	"cncp\0"
	"cnhrp\0"
	"cnrp\0"
	"cnrprotocol\0"
	"cns-srv-port\0"
	"coap\0"
	"coaps\0"
	"coauthor\0"
	"cockroach\0"
	"codaauth2\0"
	"codasrv\0"
	"codasrv-se\0"
	"codemeter\0"
	"codemeter-cmwan\0"
	"codima-rtp\0"
	"cogitate\0"
	"cognex-dataman\0"
	"cognex-insight\0"
	"cognima\0"
	"cogsys-lm\0"
	"coherence\0"
	"coherence-disc\0"
	"cohesity-agent\0"
	"collaber\0"
	"collaborator\0"
	"colubris\0"
	"com-bardac-dw\0"
	"combox-web-acc\0"
	"comcam\0"
	"comcam-io\0"
	"commandport\0"
	"commerce\0"
	"commlinx-avl\0"
	"commonspace\0"
	"commplex-link\0"
	"commplex-main\0"
	"commtact-http\0"
	"commtact-https\0"
	"comotionback\0"
	"comotionmaster\0"
	"compaq-evm\0"
	"compaq-https\0"
	"compaq-scp\0"
	"compaq-wcp\0"
	"composit-server\0"
	"compx-lockview\0"
	"comsat\0"
	"comscm\0"
	"con\0"
	"conclave-cpp\0"
	"concomp1\0"
	"concurrent-lm\0"
	"condor\0"
	"conductor\0"
	"conductor-mpx\0"
	"conf\0"
	"conference\0"
	"conferencetalk\0"
	"config-port\0"
	"confluent\0"
	"connect\0"
	"connect-client\0"
	"connect-server\0"
	"connected\0"
	"connection\0"
	"connendp\0"
	"connlcli\0"
	"conspiracy\0"
	"consul-insight\0"
	"contamac-icm\0"
	"contamac_icm\0"
	"contclientms\0"
	"contentserver\0"
	"continuus\0"
	"controlone-con\0"
	"converge\0"
	"coord-svr\0"
	"cops\0"
	"cops-tls\0"
	"copy\0"
	"copy-disc\0"
	"copycat\0"
	"cora\0"
	"cora-disc\0"
	"corba-iiop\0"
	"corba-iiop-ssl\0"
	"corbaloc\0"
	"core-of-source\0"
	"corel-vncadmin\0"
	"corel_vncadmin\0"
	"corelccam\0"
	"corelvideo\0"
	"corerjd\0"
	"cosmocall\0"
	"couchdb\0"
	"courier\0"
	"covia\0"
	"cp-cluster\0"
	"cp-spxdpy\0"
	"cp-spxrpts\0"
	"cp-spxsvr\0"
	"cpdi-pidas-cm\0"
	"cpdlc\0"
	"cplscrambler-al\0"
	"cplscrambler-in\0"
	"cplscrambler-lg\0"
	"cppdp\0"
	"cpq-tasksmart\0"
	"cpq-wbem\0"
	"cpqrpm-agent\0"
	"cpqrpm-server\0"
	"cps\0"
	"cpscomm\0"
	"cpsp\0"
	"cpudpencap\0"
	"cqg-netlan\0"
	"cqg-netlan-1\0"
	"cr-websystems\0"
	"creativepartnr\0"
	"creativeserver\0"
	"cresco-control\0"
	"crescoctrl-disc\0"
	"crestron-cip\0"
	"crestron-cips\0"
	"crestron-ctp\0"
	"crestron-ctps\0"
	"crinis-hb\0"
	"crip\0"
	"crmsbits\0"
	"crs\0"
	"crtech-nlm\0"
	"cruise-config\0"
	"cruise-diags\0"
	"cruise-enum\0"
	"cruise-swroute\0"
	"cruise-update\0"
	"crusecontrol\0"
	"cryptoadmin\0"
	"cs-auth-svr\0"
	"cs-live\0"
	"cs-remote-db\0"
	"cs-services\0"
	"csbphonemaster\0"
	"csc-proxy\0"
	"csc_proxy\0"
	"csccfirewall\0"
	"csccredir\0"
	"cscp\0"
	"csd-monitor\0"
	"csdm\0"
	"csdmbase\0"
	"csedaemon\0"
	"csi-lfap\0"
	"csi-sgwp\0"
	"cslg\0"
	"cslistener\0"
	"csms\0"
	"csms2\0"
	"csnet-ns\0"
	"csnotify\0"
	"cso\0"
	"csoauth\0"
	"csoft-plusclnt\0"
	"csoft-prev\0"
	"csoft1\0"
	"csoftragent\0"
	"cspclmulti\0"
	"cspmlockmgr\0"
	"cspmulti\0"
	"cspuni\0"
	"csregagent\0"
	"csrpc\0"
	"cssc\0"
	"cssp\0"
	"cst-port\0"
	"csvr\0"
	"csvr-proxy\0"
	"csvr-sslproxy\0"
	"ct2nmcs\0"
	"ctcd\0"
	"ctdb\0"
	"ctdhercules\0"
	"ctdp\0"
	"ctechlicensing\0"
	"ctf\0"
	"cti-redwood\0"
	"ctiprogramload\0"
	"ctisystemmsg\0"
	"ctlptc\0"
	"ctp\0"
	"ctp-state\0"
	"ctsd\0"
	"ctt-broker\0"
	"ctx-bridge\0"
	"ctxlic\0"
	"ctxs-vpp\0"
	"cuelink\0"
	"cuelink-disc\0"
	"cuillamartin\0"
	"cumulus\0"
	"cumulus-admin\0"
	"curiosity\0"
	"cuseeme\0"
	"custix\0"
	"cvc\0"
	"cvc-hostd\0"
	"cvc_hostd\0"
	"cvd\0"
	"cvmmon\0"
	"cvmon\0"
	"cvspserver\0"
	"cvsup\0"
	"cwmp\0"
	"cxtp\0"
	"cxws\0"
	"cyaserv\0"
	"cybercash\0"
	"cyborg-systems\0"
	"cyborgnet\0"
	"cybro-a-bus\0"
	"cyc\0"
	"cycleserv\0"
	"cycleserv2\0"
	"cylink-c\0"
	"cymtec-port\0"
	"cypress\0"
	"cypress-stat\0"
	"cytel-lm\0"
	"d-cinema-csp\0"
	"d-cinema-rrp\0"
	"d-data\0"
	"d-data-control\0"
	"d-fence\0"
	"d-s-n\0"
	"d-star\0"
	"d2000kernel\0"
	"d2000webserver\0"
	"d2dconfig\0"
	"d2ddatatrans\0"
	"d2k-datamover1\0"
	"d2k-datamover2\0"
	"d2k-tapestry1\0"
	"d2k-tapestry2\0"
	"d3winosfi\0"
	"daap\0"
	"dab-sti-c\0"
	"dai-shell\0"
	"daishi\0"
	"dali\0"
	"damewaremobgtwy\0"
	"dandv-tester\0"
	"danf-ak2\0"
	"daqstream\0"
	"darcorp-lm\0"
	"dashpas-port\0"
	"dasp\0"
	"data-insurance\0"
	"data-port\0"
	"datacaptor\0"
	"datalens\0"
	"dataprotector\0"
	"datascaler-ctl\0"
	"datascaler-db\0"
	"datasurfsrv\0"
	"datasurfsrvsec\0"
	"datex-asn\0"
	"datusorb\0"
	"davsrc\0"
	"davsrcs\0"
	"dawn\0"
	"dayliteserver\0"
	"daylitetouch\0"
	"daytime\0"
	"db-lsp\0"
	"db-lsp-disc\0"
	"db2c-tls\0"
	"dbabble\0"
	"dbase\0"
	"dbbrowse\0"
	"dbcontrol-agent\0"
	"dbcontrol-oms\0"
	"dbcontrol_agent\0"
	"dbdb\0"
	"dberegister\0"
	"dbisamserver1\0"
	"dbisamserver2\0"
	"dbm\0"
	"dbref\0"
	"dbreporter\0"
	"dbstar\0"
	"dbsyncarbiter\0"
	"dc\0"
	"dca\0"
	"dcap\0"
	"dccm\0"
	"dccp-udp\0"
	"dcp\0"
	"dcs\0"
	"dcs-config\0"
	"dcsl-backup\0"
	"dcsoftware\0"
	"dctp\0"
	"dcutility\0"
	"dddp\0"
	"ddgn\0"
	"ddi-tcp-1\0"
	"ddi-tcp-2\0"
	"ddi-tcp-3\0"
	"ddi-tcp-4\0"
	"ddi-tcp-5\0"
	"ddi-tcp-6\0"
	"ddi-tcp-7\0"
	"ddi-udp-1\0"
	"ddi-udp-2\0"
	"ddi-udp-3\0"
	"ddi-udp-4\0"
	"ddi-udp-5\0"
	"ddi-udp-6\0"
	"ddi-udp-7\0"
	"ddm-dfm\0"
	"ddm-rdb\0"
	"ddm-ssl\0"
	"ddns-v3\0"
	"ddrepl\0"
	"ddt\0"
	"de-cache-query\0"
	"de-noc\0"
	"de-server\0"
	"de-spot\0"
	"dec-dlm\0"
	"dec-mbadmin\0"
	"dec-mbadmin-h\0"
	"dec-notes\0"
	"dec_dlm\0"
	"decap\0"
	"decauth\0"
	"decbsrv\0"
	"decladebug\0"
	"dectalk\0"
	"decvms-sysmgt\0"
	"dei-icda\0"
	"delibo\0"
	"dell-eql-asm\0"
	"dell-rm-port\0"
	"dellpwrappks\0"
	"dellwebadmin-1\0"
	"dellwebadmin-2\0"
	"delos-dms\0"
	"delta-mcp\0"
	"denali-server\0"
	"deos\0"
	"deploymentmap\0"
	"derby-repli\0"
	"descent3\0"
	"deskshare\0"
	"desktop-dna\0"
	"deskview\0"
	"devbasic\0"
	"device\0"
	"device2\0"
	"devshr-nts\0"
	"dey-keyneg\0"
	"dey-sapi\0"
	"dfn\0"
	"dfoxserver\0"
	"dfserver\0"
	"dgi-serv\0"
	"dgpf-exchg\0"
	"dhanalakshmi\0"
	"dhcp-failover\0"
	"dhcp-failover2\0"
	"dhcpv6-client\0"
	"dhcpv6-server\0"
	"dhct-alerts\0"
	"dhct-status\0"
	"dhe\0"
	"di-ase\0"
	"di-drm\0"
	"di-msg\0"
	"di-traceware\0"
	"diagmond\0"
	"diagnose-proc\0"
	"dialog-port\0"
	"dialogic-elmd\0"
	"dialpad-voice1\0"
	"dialpad-voice2\0"
	"diameter\0"
	"diameters\0"
	"diamondport\0"
	"dic-aida\0"
	"dicom\0"
	"dicom-iscl\0"
	"dicom-tls\0"
	"dict\0"
	"dict-lookup\0"
	"dif-port\0"
	"digilent-adept\0"
	"digiman\0"
	"digital-notary\0"
	"digital-vrc\0"
	"digivote\0"
	"direcpc-dll\0"
	"direcpc-si\0"
	"direcpc-video\0"
	"direct\0"
	"directnet\0"
	"directplay\0"
	"directplay8\0"
	"directplaysrvr\0"
	"directv-catlg\0"
	"directv-soft\0"
	"directv-tick\0"
	"directv-web\0"
	"directvdata\0"
	"dirgis\0"
	"discard\0"
	"disclose\0"
	"discovery-port\0"
	"discp-client\0"
	"discp-server\0"
	"display\0"
	"dist-upgrade\0"
	"distcc\0"
	"distinct\0"
	"distinct32\0"
	"dixie\0"
	"dj-ice\0"
	"dj-ilm\0"
	"dka\0"
	"dkmessenger\0"
	"dl-agent\0"
	"dl_agent\0"
	"dlep\0"
	"dlip\0"
	"dlms-cosem\0"
	"dlpx-sp\0"
	"dls\0"
	"dls-mon\0"
	"dls-monitor\0"
	"dlsrap\0"
	"dlsrpn\0"
	"dlswpn\0"
	"dmaf-caster\0"
	"dmaf-server\0"
	"dmdocbroker\0"
	"DMExpress\0"
	"dmidi\0"
	"dmod-workspace\0"
	"dmp\0"
	"dmt\0"
	"dn6-nlm-aud\0"
	"dn6-smm-red\0"
	"dna\0"
	"dna-cml\0"
	"dnap\0"
	"dnc-port\0"
	"dnox\0"
	"dnp\0"
	"dnp-sec\0"
	"dns-llq\0"
	"dns2go\0"
	"dnsix\0"
	"dnx\0"
	"doc-server\0"
	"doc1lm\0"
	"docent\0"
	"doceri-ctl\0"
	"doceri-view\0"
	"docker\0"
	"docker-s\0"
	"docstor\0"
	"documentum\0"
	"documentum-s\0"
	"documentum_s\0"
	"dof-dps-mc-sec\0"
	"dof-eps\0"
	"dof-tunnel\0"
	"dof-tunnel-sec\0"
	"doglms\0"
	"doglms-notify\0"
	"doip-data\0"
	"doip-disc\0"
	"domain\0"
	"domain-s\0"
	"domaintime\0"
	"domiq\0"
	"donnyworld\0"
	"doom\0"
	"dossier\0"
	"dots-signal\0"
	"down\0"
	"downtools\0"
	"downtools-disc\0"
	"dp-bura\0"
	"dpap\0"
	"dpcp\0"
	"dpi-proxy\0"
	"dpkeyserv\0"
	"dpm\0"
	"dpm-acm\0"
	"dpm-agent\0"
	"dpp\0"
	"dproxy\0"
	"dpserve\0"
	"dpserveadmin\0"
	"dpsi\0"
	"dragonfly\0"
	"drip\0"
	"driveappserver\0"
	"drizzle\0"
	"drm-production\0"
	"drmsfsd\0"
	"drmsmc\0"
	"drp\0"
	"drwcs\0"
	"ds-admin\0"
	"ds-clnt\0"
	"ds-mail\0"
	"ds-slp\0"
	"ds-srv\0"
	"ds-srvr\0"
	"ds-user\0"
	"dsatp\0"
	"dsc\0"
	"dsd\0"
	"dsdn\0"
	"dserver\0"
	"dsETOS\0"
	"dsf\0"
	"dsfgw\0"
	"dslremote-mgmt\0"
	"dsm-scm-target\0"
	"dsmcc-ccp\0"
	"dsmcc-config\0"
	"dsmcc-download\0"
	"dsmcc-passthru\0"
	"dsmcc-session\0"
	"dsmeter-iatc\0"
	"dsmeter_iatc\0"
	"dsmipv6\0"
	"dsom-server\0"
	"dsp\0"
	"dsp3270\0"
	"dssiapi\0"
	"dsx-agent\0"
	"dsx-monitor\0"
	"dsx_monitor\0"
	"dt-mgmtsvc\0"
	"dt-vra\0"
	"dta-systems\0"
	"dtag-ste-sb\0"
	"dtk\0"
	"dtn-bundle\0"
	"dtn1\0"
	"dtp\0"
	"dtp-dia\0"
	"dtp-net\0"
	"dtpt\0"
	"dts\0"
	"dtserver-port\0"
	"dtspcd\0"
	"dtv-chan-req\0"
	"dvapps\0"
	"dvbservdsc\0"
	"dvcprov-port\0"
	"dvl-activemail\0"
	"dvr-esm\0"
	"dvt-data\0"
	"dvt-system\0"
	"dwf\0"
	"dwmsgserver\0"
	"dwnmshttp\0"
	"dwr\0"
	"dx-instrument\0"
	"dxadmind\0"
	"dxmessagebase1\0"
	"dxmessagebase2\0"
	"dxspider\0"
	"dyn-site\0"
	"dyna-access\0"
	"dyna-lm\0"
	"dynamic3d\0"
	"dynamid\0"
	"dyniplookup\0"
	"dzdaemon\0"
	"dzoglserver\0"
	"e-builder\0"
	"e-design-net\0"
	"e-design-web\0"
	"e-dpnet\0"
	"e-mdu\0"
	"e-net\0"
	"e-woa\0"
	"e1-interface\0"
	"ea\0"
	"ea1\0"
	"eapol-relay\0"
	"eapsp\0"
	"easl\0"
	"easy-soft-mux\0"
	"easyengine\0"
	"eba\0"
	"ebinsite\0"
	"echo\0"
	"echonet\0"
	"ecmp\0"
	"ecmp-data\0"
	"ecmport\0"
	"ecnp\0"
	"ecolor-imager\0"
	"ecomm\0"
	"ecovisiong6-1\0"
	"ecp\0"
	"ecsqdmn\0"
	"ecwcfg\0"
	"edb-server1\0"
	"edb-server2\0"
	"edbsrvr\0"
	"edi_service\0"
	"editbench\0"
	"edix\0"
	"edm-adm-notify\0"
	"edm-manager\0"
	"edm-mgr-cntrl\0"
	"edm-mgr-sync\0"
	"edm-stager\0"
	"edm-std-notify\0"
	"edtools\0"
	"eenet\0"
	"efb-aci\0"
	"efcp\0"
	"efi-lm\0"
	"efi-mg\0"
	"efidiningport\0"
	"eforward\0"
	"efr\0"
	"efs\0"
	"eftp\0"
	"egptlm\0"
	"egs\0"
	"ehome-ms\0"
	"ehp-backup\0"
	"ehs\0"
	"ehs-ssl\0"
	"ehtp\0"
	"eicon-server\0"
	"eicon-slp\0"
	"eicon-x25\0"
	"eims-admin\0"
	"eis\0"
	"eisp\0"
	"eisport\0"
	"elad\0"
	"elan\0"
	"elanlm\0"
	"elatelink\0"
	"elcn\0"
	"elcsd\0"
	"eldim\0"
	"elektron-admin\0"
	"elfiq-repl\0"
	"eli\0"
	"elipse-rec\0"
	"ellpack\0"
	"elm-momentum\0"
	"elpro-tunnel\0"
	"elpro_tunnel\0"
	"els\0"
	"elvin-client\0"
	"elvin-server\0"
	"elvin_client\0"
	"elvin_server\0"
	"elxmgmt\0"
	"em7-secom\0"
	"ema-sent-lm\0"
	"emb-proj-cmd\0"
	"embl-ndt\0"
	"embrace-dp-c\0"
	"embrace-dp-s\0"
	"emc-gateway\0"
	"emc-pp-mgmtsvc\0"
	"emc-vcas-tcp\0"
	"emc-vcas-udp\0"
	"emc-xsw-dcache\0"
	"emc-xsw-dconfig\0"
	"emcads\0"
	"emce\0"
	"emcrmirccd\0"
	"emcrmird\0"
	"emcsymapiport\0"
	"emfis-cntl\0"
	"emfis-data\0"
	"emgmsg\0"
	"emp-server1\0"
	"emp-server2\0"
	"emperion\0"
	"empire-empuma\0"
	"empowerid\0"
	"emprise-lls\0"
	"emprise-lsc\0"
	"ems\0"
	"emsd-port\0"
	"emwavemsg\0"
	"emwin\0"
	"encore\0"
	"encrypted-admin\0"
	"encrypted-llrp\0"
	"encrypted_admin\0"
	"enfs\0"
	"enguity-xccetp\0"
	"enl\0"
	"enl-name\0"
	"enlabel-dpl\0"
	"enpc\0"
	"enpp\0"
	"enrp\0"
	"enrp-sctp\0"
	"enrp-sctp-tls\0"
	"ent-engine\0"
	"entexthigh\0"
	"entextlow\0"
	"entextmed\0"
	"entextnetwk\0"
	"entextxid\0"
	"entomb\0"
	"entp\0"
	"entrust-aaas\0"
	"entrust-aams\0"
	"entrust-ash\0"
	"entrust-kmsh\0"
	"entrust-sps\0"
	"entrusttime\0"
	"eor-game\0"
	"eoss\0"
	"ep-nsp\0"
	"ep-pcp\0"
	"epc\0"
	"epicon\0"
	"epl-slp\0"
	"epmap\0"
	"epmd\0"
	"epncdp2\0"
	"epnsdp\0"
	"eportcomm\0"
	"eportcommdata\0"
	"epp\0"
	"eppc\0"
	"ept-machine\0"
	"eq-office-4940\0"
	"eq-office-4941\0"
	"eq-office-4942\0"
	"eq3-config\0"
	"eq3-update\0"
	"equationbuilder\0"
	"ergolight\0"
	"eristwoguns\0"
	"erp-scale\0"
	"erpc\0"
	"erunbook-agent\0"
	"erunbook-server\0"
	"erunbook_agent\0"
	"erunbook_server\0"
	"es-elmd\0"
	"esbroker\0"
	"escp-ip\0"
	"escvpnet\0"
	"eserver-pap\0"
	"esimport\0"
	"esinstall\0"
	"esip\0"
	"esl-lm\0"
	"esmagent\0"
	"esmmanager\0"
	"esnm-zoning\0"
	"esp-encap\0"
	"esp-lm\0"
	"espeasy-p2p\0"
	"espeech\0"
	"espeech-rtp\0"
	"esps-portal\0"
	"esri-sde\0"
	"esri_sde\0"
	"esro-emsdp\0"
	"esro-gen\0"
	"essbase\0"
	"essp\0"
	"essweb-gw\0"
	"estamp\0"
	"etb4j\0"
	"etc-control\0"
	"etcd-client\0"
	"etcd-server\0"
	"etebac5\0"
	"etftp\0"
	"ethercat\0"
	"EtherNet-IP-1\0"
	"EtherNet-IP-2\0"
	"ethernet-ip-s\0"
	"EtherNet/IP-1\0"
	"EtherNet/IP-2\0"
	"ethoscan\0"
	"etlservicemgr\0"
	"etp\0"
	"ets\0"
	"eudora-set\0"
	"ev-services\0"
	"evb-elm\0"
	"event-listener\0"
	"event-port\0"
	"event_listener\0"
	"everydayrc\0"
	"evm\0"
	"evtp\0"
	"evtp-data\0"
	"ew-disc-cmd\0"
	"ew-mgmt\0"
	"ewall\0"
	"ewcappsrv\0"
	"ewctsp\0"
	"ewdgs\0"
	"ewinstaller\0"
	"ewnn\0"
	"exapt-lmgr\0"
	"exasoftport1\0"
	"exbit-escp\0"
	"exce\0"
	"excerpt\0"
	"excerpts\0"
	"excw\0"
	"exec\0"
	"exlm-agent\0"
	"exoconfig\0"
	"exoline-tcp\0"
	"exoline-udp\0"
	"exonet\0"
	"exp1\0"
	"exp2\0"
	"expresspay\0"
	"extensis\0"
	"eye2eye\0"
	"eyelink\0"
	"eyetv\0"
	"ezmeeting\0"
	"ezmeeting-2\0"
	"ezmessagesrv\0"
	"ezproxy\0"
	"ezproxy-2\0"
	"ezrelay\0"
	"f1-control\0"
	"f5-globalsite\0"
	"f5-iquery\0"
	"fac-restore\0"
	"facelink\0"
	"facilityview\0"
	"facsys-ntp\0"
	"facsys-router\0"
	"fagordnc\0"
	"faircom-db\0"
	"fairview\0"
	"famdc\0"
	"farenet\0"
	"fast-rem-serv\0"
	"fastlynx\0"
	"fatpipe\0"
	"fatserv\0"
	"faxcomservice\0"
	"faximum\0"
	"faxportwinport\0"
	"faxstfx-port\0"
	"fazzt-admin\0"
	"fazzt-ptp\0"
	"fc-cli\0"
	"fc-faultnotify\0"
	"fc-ser\0"
	"fcip-port\0"
	"fcis\0"
	"fcis-disc\0"
	"fcmsys\0"
	"fcopy-server\0"
	"fcopys-server\0"
	"fcp\0"
	"fcp-addr-srvr1\0"
	"fcp-addr-srvr2\0"
	"fcp-cics-gw1\0"
	"fcp-srvr-inst1\0"
	"fcp-srvr-inst2\0"
	"fcp-udp\0"
	"fdt-rcatp\0"
	"fdtracks\0"
	"febooti-aw\0"
	"feitianrockey\0"
	"femis\0"
	"ferrari-foam\0"
	"ff-annunc\0"
	"ff-fms\0"
	"ff-ice\0"
	"ff-lr-port\0"
	"ff-sm\0"
	"ffserver\0"
	"fg-fps\0"
	"fg-gip\0"
	"fg-sysupdate\0"
	"fhc\0"
	"fhsp\0"
	"fibotrader-com\0"
	"filecast\0"
	"filemq\0"
	"filenet-cm\0"
	"filenet-nch\0"
	"filenet-obrok\0"
	"filenet-pa\0"
	"filenet-pch\0"
	"filenet-peior\0"
	"filenet-powsrm\0"
	"filenet-re\0"
	"filenet-rmi\0"
	"filenet-rpc\0"
	"filenet-tms\0"
	"filesphere\0"
	"filex-lport\0"
	"find\0"
	"findviatv\0"
	"finger\0"
	"finisar\0"
	"finle-lm\0"
	"fintrx\0"
	"fio-cmgmt\0"
	"fiorano-msgsvc\0"
	"fiorano-rtrsvc\0"
	"firefox\0"
	"firemonrcc\0"
	"firepower\0"
	"first-defense\0"
	"firstcall42\0"
	"fis\0"
	"fisa-svc\0"
	"fiveacross\0"
	"fj-hdnet\0"
	"fjappmgrbulk\0"
	"fjcp\0"
	"fjdmimgr\0"
	"fjdocdist\0"
	"fjhpjp\0"
	"fjicl-tep-a\0"
	"fjicl-tep-b\0"
	"fjicl-tep-c\0"
	"fjinvmgr\0"
	"fjippol-cnsl\0"
	"fjippol-polsvr\0"
	"fjippol-port1\0"
	"fjippol-port2\0"
	"fjippol-swrly\0"
	"fjitsuappmgr\0"
	"fjmpcm\0"
	"fjmpjps\0"
	"fjmpss\0"
	"fjsv-gssagt\0"
	"fjsvmpor\0"
	"fjswapsnp\0"
	"fksp-audit\0"
	"flamenco-proxy\0"
	"flashfiler\0"
	"flashmsg\0"
	"flcrs\0"
	"flex-lm\0"
	"flex-lmadmin\0"
	"flexlm\0"
	"flirtmitmir\0"
	"fln-spx\0"
	"florence\0"
	"flr-agent\0"
	"flr_agent\0"
	"flukeserver\0"
	"fly\0"
	"fmp\0"
	"fmpro-fdal\0"
	"fmpro-internal\0"
	"fmpro-v6\0"
	"fmsas\0"
	"fmsascon\0"
	"fmtp\0"
	"fmwp\0"
	"fnet-remote-ui\0"
	"fodms\0"
	"foliocorp\0"
	"font-service\0"
	"foresyte-clear\0"
	"foresyte-sec\0"
	"fortisphere-vm\0"
	"fotogcad\0"
	"found\0"
	"fpitp\0"
	"fpo-fns\0"
	"fprams\0"
	"frc-hicp\0"
	"frc-hicp-disc\0"
	"frc-hp\0"
	"frc-lp\0"
	"frc-mp\0"
	"frcs\0"
	"freeciv\0"
	"freezexservice\0"
	"fronet\0"
	"fryeserv\0"
	"fs-agent\0"
	"fs-mgmt\0"
	"fs-qos\0"
	"fs-rh-srv\0"
	"fs-server\0"
	"fsc-port\0"
	"fse\0"
	"fsportmap\0"
	"fsr\0"
	"ft-role\0"
	"ftnmtp\0"
	"ftp\0"
	"ftp-agent\0"
	"ftp-data\0"
	"ftps\0"
	"ftps-data\0"
	"ftranhc\0"
	"ftrapid-1\0"
	"ftrapid-2\0"
	"ftsrv\0"
	"ftsync\0"
	"fujitsu-dev\0"
	"fujitsu-dtc\0"
	"fujitsu-dtcns\0"
	"fujitsu-mmpdc\0"
	"fujitsu-neat\0"
	"funk-dialout\0"
	"funk-license\0"
	"funk-logger\0"
	"funkproxy\0"
	"fuscript\0"
	"futrix\0"
	"fxaengine-net\0"
	"fxp\0"
	"fxuptp\0"
	"fyre-messanger\0"
	"g-talk\0"
	"g2tag\0"
	"g5m\0"
	"gacp\0"
	"gadgetgate1way\0"
	"gadgetgate2way\0"
	"gadugadu\0"
	"gaia\0"
	"galaxy-network\0"
	"galaxy-server\0"
	"galaxy4d\0"
	"galaxy7-data\0"
	"galileo\0"
	"galileolog\0"
	"gamegen1\0"
	"gamelobby\0"
	"gamesmith-port\0"
	"gammafetchsvr\0"
	"gandalf-lm\0"
	"gap\0"
	"garcon\0"
	"garmin-marine\0"
	"gat-lmd\0"
	"gbjd816\0"
	"gbmt-stars\0"
	"gbs-smp\0"
	"gbs-stp\0"
	"gc-config\0"
	"gcm-app\0"
	"gcmonitor\0"
	"gcp-rphy\0"
	"gcsp\0"
	"gdbremote\0"
	"gdoi\0"
	"gdomap\0"
	"gdp-port\0"
	"gdrive-sync\0"
	"gds-adppiw-db\0"
	"gds-db\0"
	"gds_db\0"
	"gearman\0"
	"gemini-lm\0"
	"geneous\0"
	"generalsync\0"
	"geneve\0"
	"genie\0"
	"genie-lm\0"
	"genisar-port\0"
	"geniuslm\0"
	"genrad-mux\0"
	"genstat\0"
	"geognosis\0"
	"geognosisadmin\0"
	"geognosisman\0"
	"geolocate\0"
	"gerhcs\0"
	"getty-focus\0"
	"gf\0"
	"ggf-ncp\0"
	"ggz\0"
	"ghvpn\0"
	"giga-pocket\0"
	"gilatskysurfer\0"
	"ginad\0"
	"giop\0"
	"giop-ssl\0"
	"gist\0"
	"git\0"
	"glbp\0"
	"gld\0"
	"glishd\0"
	"global-cd-port\0"
	"global-dtserv\0"
	"global-wlink\0"
	"globe\0"
	"globecast-id\0"
	"globmsgsvc\0"
	"glogger\0"
	"glrpc\0"
	"gmrupdateserv\0"
	"gnmi-gnoi\0"
	"gntp\0"
	"gnunet\0"
	"gnutella-rtr\0"
	"gnutella-svc\0"
	"go-login\0"
	"goahead-fldup\0"
	"gog-multiplayer\0"
	"goldleaf-licman\0"
	"golem\0"
	"gopher\0"
	"gotodevice\0"
	"gpfs\0"
	"gppitnp\0"
	"gprs-cube\0"
	"gprs-data\0"
	"gprs-sig\0"
	"gpsd\0"
	"gradecam\0"
	"graphics\0"
	"grasp\0"
	"grcmp\0"
	"grcp\0"
	"gre-in-udp\0"
	"gre-udp-dtls\0"
	"grf-port\0"
	"gribi\0"
	"grid\0"
	"grid-alt\0"
	"gridgen-elmd\0"
	"griffin\0"
	"gris\0"
	"groove\0"
	"groove-dpp\0"
	"groupwise\0"
	"grubd\0"
	"gruber-cashreg\0"
	"gs-realtime\0"
	"gsakmp\0"
	"gsi\0"
	"gsidcap\0"
	"gsiftp\0"
	"gsigatekeeper\0"
	"gsmp-ancp\0"
	"gsms\0"
	"gsmtap\0"
	"gss-http\0"
	"gss-xlicen\0"
	"gt-proxy\0"
	"gtaua\0"
	"gte-samp\0"
	"gtegsc-lm\0"
	"gtp-control\0"
	"gtp-user\0"
	"gtrack-ne\0"
	"gtrack-server\0"
	"gue\0"
	"guibase\0"
	"guttersnex\0"
	"gv-pf\0"
	"gv-us\0"
	"gvcp\0"
	"gw\0"
	"gw-asv\0"
	"gw-call-port\0"
	"gw-log\0"
	"gwen-sonya\0"
	"gwha\0"
	"gxs-data-port\0"
	"gxtelmd\0"
	"h2250-annex-g\0"
	"h248-binary\0"
	"h263-video\0"
	"h2gf-w-2m\0"
	"h323callsigalt\0"
	"h323gatedisc\0"
	"h323gatestat\0"
	"h323hostcall\0"
	"h323hostcallsc\0"
	"ha-cluster\0"
	"hacl-cfg\0"
	"hacl-gs\0"
	"hacl-hb\0"
	"hacl-local\0"
	"hacl-monitor\0"
	"hacl-poll\0"
	"hacl-probe\0"
	"hacl-qs\0"
	"hacl-test\0"
	"hagel-dump\0"
	"haipe-discover\0"
	"haipe-otnk\0"
	"hao\0"
	"hap\0"
	"harp\0"
	"hart-ip\0"
	"hassle\0"
	"hawk\0"
	"hb-engine\0"
	"hbci\0"
	"hcp-wismar\0"
	"hctl\0"
	"hdap\0"
	"hde-lcesrvr-1\0"
	"hde-lcesrvr-2\0"
	"hdl-srv\0"
	"health-polling\0"
	"health-trap\0"
	"healthd\0"
	"heartbeat\0"
	"heathview\0"
	"hecmtl-db\0"
	"heliosd\0"
	"helix\0"
	"hello\0"
	"hello-port\0"
	"hems\0"
	"here-lm\0"
	"hermes\0"
	"herodotus-net\0"
	"hes-clip\0"
	"hexarc\0"
	"hexxorecore\0"
	"heythings\0"
	"hfcs\0"
	"hfcs-manager\0"
	"hhb-gateway\0"
	"hhb-handheld\0"
	"hicp\0"
	"hid\0"
	"high-criteria\0"
	"hillrserv\0"
	"hinp\0"
	"hip-nat-t\0"
	"hiperscan-id\0"
	"hippad\0"
	"hiq\0"
	"hislip\0"
	"hivep\0"
	"hivestor\0"
	"hkp\0"
	"hks-lm\0"
	"hl7\0"
	"hlibmgr\0"
	"hlserver\0"
	"hmip-routing\0"
	"hmmp-ind\0"
	"hmmp-op\0"
	"hncp-dtls-port\0"
	"hncp-udp-port\0"
	"hnm\0"
	"hnmp\0"
	"homeportal-web\0"
	"homesteadglory\0"
	"honyaku\0"
	"hostname\0"
	"hotu-chat\0"
	"houdini-lm\0"
	"houston\0"
	"hp-3000-telnet\0"
	"hp-alarm-mgr\0"
	"hp-clic\0"
	"hp-collector\0"
	"hp-device-disc\0"
	"hp-hcip\0"
	"hp-hcip-gwy\0"
	"hp-managed-node\0"
	"hp-nnm-data\0"
	"hp-pdl-datastr\0"
	"hp-pxpib\0"
	"hp-san-mgmt\0"
	"hp-sca\0"
	"hp-sci\0"
	"hp-sco\0"
	"hp-server\0"
	"hp-sessmon\0"
	"hp-status\0"
	"hp-webadmin\0"
	"hp-webqosdb\0"
	"hpbladems\0"
	"hpdevms\0"
	"hpidsadmin\0"
	"hpidsagent\0"
	"hpiod\0"
	"hpocbus\0"
	"hpoms-ci-lstn\0"
	"hpoms-dps-lstn\0"
	"hpppssvr\0"
	"hppronetman\0"
	"hpss-ndapi\0"
	"hpssd\0"
	"hpssmgmt\0"
	"hpstgmgr\0"
	"hpstgmgr2\0"
	"hpvirtctrl\0"
	"hpvirtgrp\0"
	"hpvmmagent\0"
	"hpvmmcontrol\0"
	"hpvmmdata\0"
	"hpvroom\0"
	"hrd-ncs\0"
	"hrd-ns-disc\0"
	"hri-port\0"
	"hrpd-ith-at-an\0"
	"hs-port\0"
	"hsl-storm\0"
	"hsrp\0"
	"hsrpv6\0"
	"htcp\0"
	"htrust\0"
	"http\0"
	"http-alt\0"
	"http-mgmt\0"
	"http-rpc-epmap\0"
	"http-wmap\0"
	"https\0"
	"https-wmap\0"
	"httpx\0"
	"htuilsrv\0"
	"hub-open-net\0"
	"hughes-ap\0"
	"husky\0"
	"hybrid\0"
	"hybrid-pop\0"
	"hydap\0"
	"hydra\0"
	"hylafax\0"
	"hyper-g\0"
	"hypercube-lm\0"
	"hyperip\0"
	"hyperscsi-port\0"
	"hyperwave-isp\0"
	"i-net-2000-npr\0"
	"i-zipqd\0"
	"i3-sessionmgr\0"
	"iadt\0"
	"iadt-disc\0"
	"iadt-tls\0"
	"iafdbase\0"
	"iafserver\0"
	"ianywhere-dbns\0"
	"iapp\0"
	"ias-admind\0"
	"ias-auth\0"
	"ias-neighbor\0"
	"ias-paging\0"
	"ias-reg\0"
	"ias-session\0"
	"iascontrol\0"
	"iascontrol-oms\0"
	"iasd\0"
	"iatp-highpri\0"
	"iatp-normalpri\0"
	"iax\0"
	"iba-cfg\0"
	"iba-cfg-disc\0"
	"ibar\0"
	"iberiagames\0"
	"ibm-abtact\0"
	"ibm-app\0"
	"ibm-cics\0"
	"ibm-db2\0"
	"ibm-dial-out\0"
	"ibm-diradm\0"
	"ibm-diradm-ssl\0"
	"ibm-dt-2\0"
	"ibm-mgr\0"
	"ibm-mqseries\0"
	"ibm-mqseries2\0"
	"ibm-pps\0"
	"ibm-res\0"
	"ibm-rsyscon\0"
	"ibm-ssd\0"
	"ibm-wrless-lan\0"
	"ibm3494\0"
	"ibm_wrless_lan\0"
	"ibp\0"
	"ibprotocol\0"
	"ibridge-data\0"
	"ibridge-mgmt\0"
	"ibus\0"
	"ica\0"
	"icabrowser\0"
	"icad-el\0"
	"icap\0"
	"iccrushmore\0"
	"ice-location\0"
	"ice-router\0"
	"ice-slocation\0"
	"ice-srouter\0"
	"iceedcp-rx\0"
	"iceedcp-tx\0"
	"iceedcp_rx\0"
	"iceedcp_tx\0"
	"icg-bridge\0"
	"icg-iprelay\0"
	"icg-swp\0"
	"icl-twobase1\0"
	"icl-twobase10\0"
	"icl-twobase2\0"
	"icl-twobase3\0"
	"icl-twobase4\0"
	"icl-twobase5\0"
	"icl-twobase6\0"
	"icl-twobase7\0"
	"icl-twobase8\0"
	"icl-twobase9\0"
	"iclcnet-locate\0"
	"iclcnet-svinfo\0"
	"iclcnet_svinfo\0"
	"iclid\0"
	"iclpv-dm\0"
	"iclpv-nlc\0"
	"iclpv-nls\0"
	"iclpv-pm\0"
	"iclpv-sas\0"
	"iclpv-sc\0"
	"iclpv-wsm\0"
	"icmpd\0"
	"icms\0"
	"icon-discover\0"
	"iconp\0"
	"iconstructsrv\0"
	"icp\0"
	"icpp\0"
	"icpps\0"
	"icpv2\0"
	"ics\0"
	"icshostsvc\0"
	"icslap\0"
	"ida-discover1\0"
	"ida-discover2\0"
	"idac\0"
	"idcp\0"
	"ideafarm-door\0"
	"ideafarm-panic\0"
	"ideesrv\0"
	"iden-ralp\0"
	"ident\0"
	"identify\0"
	"idfp\0"
	"idig-mux\0"
	"idig_mux\0"
	"idmaps\0"
	"idmgratm\0"
	"idonix-metanet\0"
	"idotdist\0"
	"idp\0"
	"idp-infotrieve\0"
	"idps\0"
	"idrs\0"
	"idtp\0"
	"idware-router\0"
	"idxp\0"
	"iec-104\0"
	"iec-104-sec\0"
	"iee-qfx\0"
	"ieee-mih\0"
	"ieee-mms\0"
	"ieee-mms-ssl\0"
	"ieee11073-20701\0"
	"ies-lm\0"
	"ifcp-port\0"
	"ife-icorp\0"
	"ife_icorp\0"
	"ifor-protocol\0"
	"ifsf-hb-port\0"
	"ifsp\0"
	"igcp\0"
	"igi-lm\0"
	"igmpv3lite\0"
	"igo-incognito\0"
	"igrid\0"
	"igrs\0"
	"ii-admin\0"
	"iims\0"
	"iiop\0"
	"iiw-port\0"
	"ild\0"
	"ill\0"
	"ilss\0"
	"imagepump\0"
	"imagequery\0"
	"imap\0"
	"imap3\0"
	"imaps\0"
	"imdocsvc\0"
	"imgames\0"
	"imink\0"
	"imip\0"
	"imip-channels\0"
	"immedianet-bcn\0"
	"imoguia-port\0"
	"impera\0"
	"imprs\0"
	"imqbrokerd\0"
	"imqstomp\0"
	"imqstomps\0"
	"imqtunnel\0"
	"imqtunnels\0"
	"imsldoc\0"
	"imsp\0"
	"imtc-map\0"
	"imtc-mcs\0"
	"imyx\0"
	"inbusiness\0"
	"incognitorv\0"
	"incp\0"
	"index-net\0"
	"index-pc-wb\0"
	"indi\0"
	"indigo-server\0"
	"indigo-vbcp\0"
	"indigo-vrmi\0"
	"indura\0"
	"indx-dds\0"
	"indy\0"
	"inedo\0"
	"inetfs\0"
	"infi-async\0"
	"infiniswitchcl\0"
	"influence\0"
	"infobright\0"
	"infocrypt\0"
	"infoexch\0"
	"infolibria\0"
	"infoman\0"
	"infomover\0"
	"informatik-lm\0"
	"informer\0"
	"infoseek\0"
	"infotos\0"
	"infowave\0"
	"ingres-net\0"
	"ingreslock\0"
	"ininmessaging\0"
	"iniserve-port\0"
	"initlsmsad\0"
	"innosys\0"
	"innosys-acl\0"
	"inova-ip-disco\0"
	"inovaport1\0"
	"inovaport2\0"
	"inovaport3\0"
	"inovaport4\0"
	"inovaport5\0"
	"inovaport6\0"
	"insis\0"
	"insitu-conf\0"
	"inspect\0"
	"inspider\0"
	"inst-discovery\0"
	"instantia\0"
	"instl-bootc\0"
	"instl-boots\0"
	"instl_bootc\0"
	"instl_boots\0"
	"int-rcv-cntrl\0"
	"intecom-ps1\0"
	"intecom-ps2\0"
	"intecourier\0"
	"integra-sme\0"
	"integral\0"
	"integrius-stp\0"
	"intel-rci\0"
	"intel-rci-mp\0"
	"intel_rci\0"
	"intelliadm-disc\0"
	"intellistor-lm\0"
	"intelsync\0"
	"interact\0"
	"interactionweb\0"
	"interbase\0"
	"interhdl-elmd\0"
	"interhdl_elmd\0"
	"interintelli\0"
	"intermapper\0"
	"interpathpanel\0"
	"intersan\0"
	"interserver\0"
	"intersys-cache\0"
	"interwise\0"
	"interworld\0"
	"intraintra\0"
	"intrastar\0"
	"intrepid-ssl\0"
	"intrinsa\0"
	"intu-ec-client\0"
	"intu-ec-svcdisc\0"
	"intuitive-edge\0"
	"intv\0"
	"invision\0"
	"invision-ag\0"
	"invokator\0"
	"io-dist-data\0"
	"io-dist-group\0"
	"ioc-sea-lm\0"
	"iona-data\0"
	"ionixnetmon\0"
	"iop\0"
	"ip-blf\0"
	"ip-provision\0"
	"ip-qsig\0"
	"ipass\0"
	"ipcd\0"
	"ipcd3\0"
	"ipcore\0"
	"ipcs-command\0"
	"ipcserver\0"
	"ipdcesgbs\0"
	"ipdd\0"
	"ipdr-sp\0"
	"ipdtp-port\0"
	"ipether232port\0"
	"ipfix\0"
	"ipfixs\0"
	"ipfltbcst\0"
	"iph-policy-adm\0"
	"iph-policy-cli\0"
	"ipluminary\0"
	"iposplanet\0"
	"ipp\0"
	"ipps\0"
	"ipr-dglt\0"
	"ipsdtls\0"
	"ipsec-nat-t\0"
	"ipsendmsg\0"
	"ipsma\0"
	"ipt-anri-anri\0"
	"ipulse-ics\0"
	"ipx\0"
	"iqnet-port\0"
	"iqobject\0"
	"iqrm\0"
	"iqserver\0"
	"ique\0"
	"iracinghelper\0"
	"iRAPP\0"
	"irc\0"
	"irc-serv\0"
	"ircs-u\0"
	"ircu\0"
	"irdg-post\0"
	"irdmi\0"
	"irdmi2\0"
	"iris-beep\0"
	"iris-lwz\0"
	"iris-xpc\0"
	"iris-xpcs\0"
	"irisa\0"
	"ironmail\0"
	"ironstorm\0"
	"irp\0"
	"irtrans\0"
	"is99c\0"
	"is99s\0"
	"isa100-gci\0"
	"isakmp\0"
	"isbconference1\0"
	"isbconference2\0"
	"iscape\0"
	"ischat\0"
	"iscsi\0"
	"iscsi-target\0"
	"isdc\0"
	"isdd\0"
	"isg-uda-server\0"
	"isi-gl\0"
	"isi-irp\0"
	"isis\0"
	"isis-am\0"
	"isis-ambc\0"
	"isis-bcast\0"
	"islc\0"
	"ismaeasdaqlive\0"
	"ismaeasdaqtest\0"
	"ismc\0"
	"ismserver\0"
	"isnetserv\0"
	"isns\0"
	"iso-ill\0"
	"iso-ip\0"
	"iso-tp0\0"
	"iso-tp0s\0"
	"iso-tsap\0"
	"iso-tsap-c2\0"
	"isode-dua\0"
	"isoft-p2p\0"
	"isoipsigport-1\0"
	"isoipsigport-2\0"
	"isomair\0"
	"ispipes\0"
	"ispmmgr\0"
	"isrp-port\0"
	"iss-mgmt-ssl\0"
	"issd\0"
	"isysg-lm\0"
	"ita-agent\0"
	"ita-manager\0"
	"itach\0"
	"itactionserver1\0"
	"itactionserver2\0"
	"italk\0"
	"itap-ddtp\0"
	"itelserverport\0"
	"item\0"
	"itinternet\0"
	"itm-lm\0"
	"itm-mccs\0"
	"itm-mcell-s\0"
	"itm-mcell-u\0"
	"ito-e-gui\0"
	"itose\0"
	"itscomm-ns\0"
	"itu-bicc-stc\0"
	"itv-control\0"
	"itwo-server\0"
	"iua\0"
	"iuhsctpassoc\0"
	"ivcollector\0"
	"ivecon-port\0"
	"ivocalize\0"
	"ivs-database\0"
	"ivs-insertion\0"
	"ivs-video\0"
	"ivsd\0"
	"iw-mmogame\0"
	"iwb-whiteboard\0"
	"iwec\0"
	"iwg1\0"
	"iwlistener\0"
	"iwserver\0"
	"izm\0"
	"j-ac\0"
	"j-lan-p\0"
	"j-link\0"
	"jacobus-lm\0"
	"jaleosnd\0"
	"jamlink\0"
	"jamserverport\0"
	"janus-disc\0"
	"jargon\0"
	"jaugsremotec-1\0"
	"jaugsremotec-2\0"
	"jaus\0"
	"jaxer-manager\0"
	"jaxer-web\0"
	"jaxflow\0"
	"jaxflow-data\0"
	"jboss-iiop\0"
	"jboss-iiop-ssl\0"
	"jbroker\0"
	"jcp\0"
	"jdatastore\0"
	"jdl-dbkitchen\0"
	"jdmn-port\0"
	"jdp-disc\0"
	"jediserver\0"
	"jeol-nsddp-1\0"
	"jeol-nsddp-2\0"
	"jeol-nsddp-3\0"
	"jeol-nsddp-4\0"
	"jeol-nsdtp-1\0"
	"jeol-nsdtp-2\0"
	"jeol-nsdtp-3\0"
	"jeol-nsdtp-4\0"
	"jerand-lm\0"
	"jesmsjc\0"
	"jetcmeserver\0"
	"jetform\0"
	"jetformpreview\0"
	"jetstream\0"
	"jibe-eb\0"
	"jini-discovery\0"
	"jlicelmd\0"
	"jmact3\0"
	"jmact5\0"
	"jmact6\0"
	"jmb-cds1\0"
	"jmb-cds2\0"
	"jmevt2\0"
	"jmq-daemon-1\0"
	"jmq-daemon-2\0"
	"jms\0"
	"joaJewelSuite\0"
	"joltid\0"
	"jomamqmonitor\0"
	"joost\0"
	"journee\0"
	"jpegmpeg\0"
	"jprinter\0"
	"jps\0"
	"jstel\0"
	"jt400\0"
	"jt400-ssl\0"
	"jtag-server\0"
	"jtnetd-server\0"
	"jtnetd-status\0"
	"juka\0"
	"jute\0"
	"juxml-port\0"
	"jvclient\0"
	"jvl-mactalk\0"
	"jvserver\0"
	"jwalkserver\0"
	"jwclient\0"
	"jwpc\0"
	"jwpc-bin\0"
	"jwserver\0"
	"k-block\0"
	"k-patentssensor\0"
	"k3software-cli\0"
	"k3software-svr\0"
	"ka-kdp\0"
	"ka-sddp\0"
	"ka0wuc\0"
	"kali\0"
	"kana\0"
	"kaostransport\0"
	"kar2ouche\0"
	"kastenchasepad\0"
	"kastenxpipe\0"
	"kazaa\0"
	"kca-service\0"
	"kdm\0"
	"kdnet\0"
	"kentrox-prot\0"
	"kerberos\0"
	"kerberos-adm\0"
	"kerberos-iv\0"
	"kermit\0"
	"keyserver\0"
	"keyshadow\0"
	"keysrvr\0"
	"kfserver\0"
	"kftp\0"
	"kftp-data\0"
	"kfxaclicensing\0"
	"kingdomsonline\0"
	"kingfisher\0"
	"kink\0"
	"kiosk\0"
	"kis\0"
	"kitim\0"
	"kjtsiteserver\0"
	"klio\0"
	"klogin\0"
	"kme-trap-port\0"
	"kmip\0"
	"kmscontrol\0"
	"knet-cmp\0"
	"kofax-svr\0"
	"konshus-lm\0"
	"konspire2b\0"
	"kopek-httphead\0"
	"kpasswd\0"
	"kpdp\0"
	"kpn-icw\0"
	"krb524\0"
	"krb5gatekeeper\0"
	"kryptolan\0"
	"kshell\0"
	"ksysguard\0"
	"ktelnet\0"
	"kti-icad-srvr\0"
	"ktickets-rest\0"
	"kv-agent\0"
	"kv-server\0"
	"kvm-via-ip\0"
	"kwdb-commn\0"
	"kwtc\0"
	"kyoceranetdev\0"
	"kz-migr\0"
	"l-acoustics\0"
	"l2c-control\0"
	"l2c-data\0"
	"l2c-disc\0"
	"l2f\0"
	"l2tp\0"
	"l3-exprt\0"
	"l3-hawk\0"
	"l3-hbmon\0"
	"l3-ranger\0"
	"l3t-at-an\0"
	"l5nas-parchan\0"
	"labrat\0"
	"laes-bf\0"
	"lam\0"
	"lan900-remote\0"
	"lan900_remote\0"
	"landmarks\0"
	"lanmessenger\0"
	"lanner-lm\0"
	"lanrevagent\0"
	"lanrevserver\0"
	"lanschool\0"
	"lanschool-mpt\0"
	"lanserver\0"
	"lansource\0"
	"lansurveyor\0"
	"lansurveyorxml\0"
	"lanyon-lantern\0"
	"laplink\0"
	"launchbird-lm\0"
	"lavenir-lm\0"
	"lazy-ptop\0"
	"lbc-control\0"
	"lbc-measure\0"
	"lbc-sync\0"
	"lbc-watchdog\0"
	"lbf\0"
	"lbm\0"
	"lcm-server\0"
	"lcs-ap\0"
	"ldap\0"
	"ldap-admin\0"
	"ldaps\0"
	"ldgateway\0"
	"ldoms-mgmt\0"
	"ldoms-migr\0"
	"ldp\0"
	"lds-distrib\0"
	"lds-dump\0"
	"ldss\0"
	"ldxp\0"
	"lecroy-vicp\0"
	"leecoposserver\0"
	"legent-1\0"
	"legent-2\0"
	"leoip\0"
	"lhtp\0"
	"libelle\0"
	"libelle-disc\0"
	"liberty-lm\0"
	"licensedaemon\0"
	"LiebDevMgmt-A\0"
	"LiebDevMgmt-C\0"
	"LiebDevMgmt-DM\0"
	"LiebDevMgmt_A\0"
	"LiebDevMgmt_C\0"
	"LiebDevMgmt_DM\0"
	"light\0"
	"limnerpressure\0"
	"link\0"
	"linkname\0"
	"linktest\0"
	"linktest-s\0"
	"linogridengine\0"
	"linx\0"
	"lionhead\0"
	"lipsinc\0"
	"lipsinc1\0"
	"lisp-control\0"
	"lisp-data\0"
	"lispworks-orb\0"
	"listcrt-port\0"
	"listcrt-port-2\0"
	"listmgr-port\0"
	"livelan\0"
	"livestats\0"
	"ljk-login\0"
	"lkcmserver\0"
	"llm-csv\0"
	"llm-pass\0"
	"llmnr\0"
	"llrp\0"
	"llsurfup-http\0"
	"llsurfup-https\0"
	"lm-dta\0"
	"lm-instmgr\0"
	"lm-mon\0"
	"lm-perfworks\0"
	"lm-sserver\0"
	"lm-webwatcher\0"
	"lm-x\0"
	"lmcs\0"
	"lmdp\0"
	"lmp\0"
	"lms\0"
	"lmsocialserver\0"
	"lnvalarm\0"
	"lnvconsole\0"
	"lnvmailmon\0"
	"lnvmaps\0"
	"lnvpoller\0"
	"lnvstatus\0"
	"loadav\0"
	"loaprobe\0"
	"localinfosrvr\0"
	"lockstep\0"
	"locus-con\0"
	"locus-disc\0"
	"locus-map\0"
	"lofr-lm\0"
	"logcabin\0"
	"login\0"
	"lonewolf-lm\0"
	"lontalk-norm\0"
	"lontalk-urgnt\0"
	"lonworks\0"
	"lonworks2\0"
	"loreji-panel\0"
	"lorica-in\0"
	"lorica-in-sec\0"
	"lorica-out\0"
	"lorica-out-sec\0"
	"lot105-ds-upd\0"
	"lotusmtap\0"
	"lotusnote\0"
	"lpar2rrd\0"
	"lpcp\0"
	"lpdg\0"
	"lpsrecommender\0"
	"lrp\0"
	"lrs-paging\0"
	"ls3\0"
	"ls3bcast\0"
	"lsa-comm\0"
	"lsdp\0"
	"lsi-bobcat\0"
	"lsi-raid-mgmt\0"
	"lsp-ping\0"
	"lsp-self-ping\0"
	"lstp\0"
	"ltctcp\0"
	"ltcudp\0"
	"ltp\0"
	"ltp-deepspace\0"
	"lumimgrd\0"
	"lupa\0"
	"lutap\0"
	"lutcp\0"
	"lv-auth\0"
	"lv-ffx\0"
	"lv-frontpanel\0"
	"lv-jc\0"
	"lv-not\0"
	"lv-pici\0"
	"lvision-lm\0"
	"lxi-evntsvc\0"
	"lyskom\0"
	"m-bus-oms\0"
	"m-wnn\0"
	"m2ap\0"
	"m2mservices\0"
	"m2pa\0"
	"m2ua\0"
	"m3ap\0"
	"m3da\0"
	"m3da-disc\0"
	"m3ua\0"
	"m4-network-as\0"
	"mac-srvr-admin\0"
	"macbak\0"
	"macon-tcp\0"
	"macon-udp\0"
	"macromedia-fcs\0"
	"madcap\0"
	"madge-ltd\0"
	"magaya-network\0"
	"magbind\0"
	"magenta-logic\0"
	"magiccontrol\0"
	"magicnotes\0"
	"magicom\0"
	"magpie\0"
	"mailbox\0"
	"mailbox-lm\0"
	"mailprox\0"
	"mailq\0"
	"maincontrol\0"
	"mainsoft-lm\0"
	"maitrd\0"
	"manage-exec\0"
	"manet\0"
	"manyone-http\0"
	"manyone-xml\0"
	"mao\0"
	"mapper-mapethd\0"
	"mapper-nodemgr\0"
	"mapper-ws-ethd\0"
	"mapper-ws_ethd\0"
	"mapx\0"
	"marathontp\0"
	"marcam-lm\0"
	"markem-dcp\0"
	"martalk\0"
	"masc\0"
	"masqdialer\0"
	"matahari\0"
	"matip-type-a\0"
	"matip-type-b\0"
	"matrix-fed\0"
	"matrix-vnet\0"
	"matrix_vnet\0"
	"matter\0"
	"max\0"
	"maxim-asics\0"
	"MaxumSP\0"
	"maytagshuffle\0"
	"mbap\0"
	"mbap-s\0"
	"mbg-ctrl\0"
	"mbl-battd\0"
	"mbus\0"
	"mc-appserver\0"
	"mc-brk-srv\0"
	"mc-client\0"
	"mc-comm\0"
	"mc-gt-srv\0"
	"mc2studios\0"
	"mc3ss\0"
	"mcagent\0"
	"mccwebsvr-port\0"
	"mcer-port\0"
	"mcftp\0"
	"mcidas\0"
	"mck-ivpip\0"
	"mcns-sec\0"
	"mcns-tel-ret\0"
	"mcntp\0"
	"mcp\0"
	"mcp-port\0"
	"mcreport\0"
	"mcs-calypsoicf\0"
	"mcs-fastmail\0"
	"mcs-mailsvr\0"
	"mcs-messaging\0"
	"mctet-gateway\0"
	"mctet-jserv\0"
	"mctet-master\0"
	"mctfeed\0"
	"mctp\0"
	"md-cg-http\0"
	"mdap-port\0"
	"mdbs-daemon\0"
	"mdbs_daemon\0"
	"mdc-portmapper\0"
	"mdm\0"
	"mdns\0"
	"mdnsresponder\0"
	"mdqs\0"
	"mdtp\0"
	"mecomm\0"
	"med-ci\0"
	"med-fsp-rx\0"
	"med-fsp-tx\0"
	"med-ltp\0"
	"med-net-svc\0"
	"med-ovw\0"
	"med-supp\0"
	"medevolve\0"
	"media-agent\0"
	"mediabox\0"
	"mediacntrlnfsd\0"
	"mediaspace\0"
	"mediat\0"
	"mediavault-gui\0"
	"medimageportal\0"
	"megaco-h248\0"
	"megardsvr-port\0"
	"megaregsvrport\0"
	"memcache\0"
	"menandmice-dns\0"
	"menandmice-lpm\0"
	"menandmice-mon\0"
	"menandmice-noh\0"
	"menandmice-upg\0"
	"menandmice_noh\0"
	"mentaclient\0"
	"mentaserver\0"
	"mercantile\0"
	"mercury-disc\0"
	"meregister\0"
	"mesavistaco\0"
	"messageasap\0"
	"messageservice\0"
	"meta-corp\0"
	"meta5\0"
	"metaagent\0"
	"metaconsole\0"
	"metaedit-mu\0"
	"metaedit-se\0"
	"metaedit-ws\0"
	"metagram\0"
	"metalbend\0"
	"metasage\0"
	"metastorm\0"
	"metasys\0"
	"metatude-mds\0"
	"meter\0"
	"metricadbc\0"
	"metrics-pas\0"
	"mevent\0"
	"mfcobol\0"
	"mfserver\0"
	"mftp\0"
	"mgcp-callagent\0"
	"mgcp-gateway\0"
	"mgcs-mfp-port\0"
	"mgemanagement\0"
	"mgesupervision\0"
	"mgxswitch\0"
	"miami-bcast\0"
	"mib-streaming\0"
	"mice\0"
	"micom-pfs\0"
	"microcom-sbp\0"
	"micromuse-lm\0"
	"micromuse-ncps\0"
	"micromuse-ncpw\0"
	"microsan\0"
	"microsoft-ds\0"
	"microtalon-com\0"
	"microtalon-dis\0"
	"midnight-tech\0"
	"mikey\0"
	"mil-2045-47001\0"
	"miles-apart\0"
	"mimer\0"
	"mindarray-ca\0"
	"mindfilesys\0"
	"mindprint\0"
	"minger\0"
	"mini-sql\0"
	"minilock\0"
	"minipay\0"
	"minirem\0"
	"minivend\0"
	"minotaur-sa\0"
	"mipi-debug\0"
	"mipv6tls\0"
	"mira\0"
	"miroconnect\0"
	"mirrtex\0"
	"mit-dov\0"
	"mit-ml-dev\0"
	"miteksys-lm\0"
	"miva-mqs\0"
	"mkm-discovery\0"
	"ml-svnet\0"
	"mle\0"
	"mloadd\0"
	"mlsn\0"
	"mma-discovery\0"
	"mmacomm\0"
	"mmaeds\0"
	"mmcal\0"
	"mmcals\0"
	"mmcc\0"
	"mmpft\0"
	"mnet-discovery\0"
	"mngsuite\0"
	"mni-prot-rout\0"
	"mnp-exchange\0"
	"mns-mail\0"
	"mobile-file-dl\0"
	"mobile-p2p\0"
	"mobileanalyzer\0"
	"mobileip-agent\0"
	"mobilip-mn\0"
	"MobilitySrv\0"
	"mobrien-chat\0"
	"moldflow-lm\0"
	"molly\0"
	"mon\0"
	"mondex\0"
	"monetra\0"
	"monetra-admin\0"
	"mongodb\0"
	"monitor\0"
	"monkeycom\0"
	"monp\0"
	"montage-lm\0"
	"mortgageware\0"
	"MOS-aux\0"
	"MOS-lower\0"
	"MOS-soap\0"
	"MOS-soap-opt\0"
	"MOS-upper\0"
	"mosaicsyssvc1\0"
	"mosaixcc\0"
	"moshebeeri\0"
	"mountd\0"
	"movaz-ssc\0"
	"moy-corp\0"
	"mpc-lifenet\0"
	"mpfoncl\0"
	"mpfwsas\0"
	"mphlpdmc\0"
	"mpidcagt\0"
	"mpidcmgr\0"
	"mpl-gprs-port\0"
	"mpls-pm\0"
	"mpls-udp\0"
	"mpls-udp-dtls\0"
	"mpm\0"
	"mpm-flags\0"
	"mpm-snd\0"
	"mpnjsc\0"
	"mpnjsocl\0"
	"mpnjsomb\0"
	"mpnjsomg\0"
	"mpnjsosv\0"
	"mpp\0"
	"mppolicy-mgr\0"
	"mppolicy-v5\0"
	"mps-raft\0"
	"mpshrsv\0"
	"mpsserver\0"
	"mpsysrmsvr\0"
	"mptn\0"
	"mqe-agent\0"
	"mqe-broker\0"
	"mqtt\0"
	"mrip\0"
	"mrm\0"
	"mrssrendezvous\0"
	"ms-alerter\0"
	"ms-cluster-net\0"
	"ms-do\0"
	"ms-ilm\0"
	"ms-ilm-sts\0"
	"ms-la\0"
	"ms-licensing\0"
	"ms-mcc\0"
	"ms-olap1\0"
	"ms-olap2\0"
	"ms-olap3\0"
	"ms-olap4\0"
	"ms-rome\0"
	"ms-rule-engine\0"
	"ms-s-sideshow\0"
	"ms-shuttle\0"
	"ms-sideshow\0"
	"ms-smlbiz\0"
	"ms-sna-base\0"
	"ms-sna-server\0"
	"ms-sql-m\0"
	"ms-sql-s\0"
	"ms-streaming\0"
	"ms-theater\0"
	"ms-v-worlds\0"
	"ms-wbt-server\0"
	"msdfsr\0"
	"msdp\0"
	"msdts1\0"
	"msexch-routing\0"
	"msfrs\0"
	"msft-dpm-cert\0"
	"msft-gc\0"
	"msft-gc-ssl\0"
	"msfw-array\0"
	"msfw-control\0"
	"msfw-replica\0"
	"msfw-s-storage\0"
	"msfw-storage\0"
	"msg-auth\0"
	"msg-icp\0"
	"msgclnt\0"
	"msgsrvr\0"
	"msgsys\0"
	"mshnet\0"
	"mshvlm\0"
	"msi-cps-rm\0"
	"msi-cps-rm-disc\0"
	"msi-selectplay\0"
	"msiccp\0"
	"msims\0"
	"msl-lmd\0"
	"msl_lmd\0"
	"msmq\0"
	"msnp\0"
	"msolap-ptp2\0"
	"msp\0"
	"msp-os\0"
	"msr-plugin-port\0"
	"msrp\0"
	"msss\0"
	"mstmg-sstp\0"
	"msync\0"
	"mt-scaleserver\0"
	"mtcevrunqman\0"
	"mtcevrunqss\0"
	"mti-tcs-comm\0"
	"mtl8000-matrix\0"
	"mtn\0"
	"mtp\0"
	"mtport-regist\0"
	"mtportmon\0"
	"mtqp\0"
	"mtrace\0"
	"mtrgtrans\0"
	"mtsserver\0"
	"multicast-ping\0"
	"multiling-http\0"
	"multip-msg\0"
	"multiplex\0"
	"mumps\0"
	"munin\0"
	"mupdate\0"
	"murray\0"
	"murx\0"
	"muse\0"
	"musiconline\0"
	"must-backplane\0"
	"must-p2p\0"
	"mvel-lm\0"
	"mvs-capacity\0"
	"mvx-lm\0"
	"mxi\0"
	"mxit\0"
	"mxodbc-connect\0"
	"mxomss\0"
	"mxxrlogin\0"
	"myblast\0"
	"mylex-mapd\0"
	"mylxamport\0"
	"mynahautostart\0"
	"myq-termlink\0"
	"myrtle\0"
	"mysql\0"
	"mysql-cluster\0"
	"mysql-cm-agent\0"
	"mysql-im\0"
	"mysql-proxy\0"
	"mysqlx\0"
	"mzap\0"
	"mzca-action\0"
	"mzca-alert\0"
	"n1-fwp\0"
	"n1-rmgmt\0"
	"n2h2server\0"
	"n2nremote\0"
	"n2receive\0"
	"na-er-tip\0"
	"na-localise\0"
	"naap\0"
	"nacagent\0"
	"nacnl\0"
	"name\0"
	"namemunge\0"
	"nameserver\0"
	"namp\0"
	"nani\0"
	"nas\0"
	"nas-metering\0"
	"nasmanager\0"
	"natdataservice\0"
	"nati-dstp\0"
	"nati-logos\0"
	"nati-svrloc\0"
	"nati-vi-server\0"
	"nattyserver\0"
	"natuslink\0"
	"nav-data\0"
	"nav-data-cmd\0"
	"nav-port\0"
	"navbuddy\0"
	"navegaweb-port\0"
	"navisphere\0"
	"navisphere-sec\0"
	"nbd\0"
	"nbdb\0"
	"nbt-pc\0"
	"nbt-wol\0"
	"nburn-id\0"
	"nburn_id\0"
	"nbx-au\0"
	"nbx-cc\0"
	"nbx-dir\0"
	"nbx-ser\0"
	"ncacn-ip-tcp\0"
	"ncadg-ip-udp\0"
	"ncconfig\0"
	"ncdloadbalance\0"
	"ncdmirroring\0"
	"nced\0"
	"ncl\0"
	"ncld\0"
	"ncp\0"
	"ncpm-ft\0"
	"ncpm-hip\0"
	"ncpm-pm\0"
	"ncpu\0"
	"ncr-ccl\0"
	"ncr_ccl\0"
	"ncu-1\0"
	"ncu-2\0"
	"ncube-lm\0"
	"ncxcp\0"
	"ndl-aas\0"
	"ndl-ahp-svc\0"
	"ndl-als\0"
	"ndl-aps\0"
	"ndl-tcp-ois-gw\0"
	"ndm-agent-port\0"
	"ndm-requester\0"
	"ndm-server\0"
	"ndmp\0"
	"ndmps\0"
	"ndn\0"
	"ndnp\0"
	"nds-sso\0"
	"nds_sso\0"
	"ndsauth\0"
	"ndsconnect\0"
	"ndsp\0"
	"ndtp\0"
	"nec-raidplus\0"
	"neckar\0"
	"necp\0"
	"nei-management\0"
	"neo4j\0"
	"neod1\0"
	"neod2\0"
	"neoiface\0"
	"neon24x7\0"
	"nerv\0"
	"nesh-broker\0"
	"nessus\0"
	"nest-protocol\0"
	"net-assistant\0"
	"net-device\0"
	"net-projection\0"
	"net-steward\0"
	"net2display\0"
	"net8-cman\0"
	"netadmin\0"
	"netagent\0"
	"netangel\0"
	"netapp-icdata\0"
	"netapp-icmgmt\0"
	"netapp-sync\0"
	"netarx\0"
	"netaspi\0"
	"netattachsdmp\0"
	"netbill-auth\0"
	"netbill-cred\0"
	"netbill-keyrep\0"
	"netbill-prod\0"
	"netbill-trans\0"
	"netbios-dgm\0"
	"netbios-ns\0"
	"netbios-ssn\0"
	"netblox\0"
	"netbookmark\0"
	"netboot-pxe\0"
	"netcabinet-com\0"
	"netcelera\0"
	"netchat\0"
	"netcheque\0"
	"netclip\0"
	"netcomm1\0"
	"netcomm2\0"
	"netconf-ch-ssh\0"
	"netconf-ch-tls\0"
	"netconf-ssh\0"
	"netconf-tls\0"
	"netcp\0"
	"netdb-export\0"
	"neteh\0"
	"neteh-ext\0"
	"netgw\0"
	"netinfo-local\0"
	"netiq\0"
	"netiq-endpoint\0"
	"netiq-endpt\0"
	"netiq-mc\0"
	"netiq-ncap\0"
	"netiq-qcheck\0"
	"netiq-voipa\0"
	"netlabs-lm\0"
	"netmagic\0"
	"netmap-lm\0"
	"netmap_lm\0"
	"netml\0"
	"netmo-default\0"
	"netmo-http\0"
	"netmon\0"
	"netmount\0"
	"netmpi\0"
	"netnews\0"
	"neto-dcs\0"
	"neto-wol-server\0"
	"netobjects1\0"
	"netobjects2\0"
	"netop-rc\0"
	"netop-school\0"
	"netopia-vo1\0"
	"netopia-vo2\0"
	"netopia-vo3\0"
	"netopia-vo4\0"
	"netopia-vo5\0"
	"netops-broker\0"
	"netperf\0"
	"netplan\0"
	"netplay-port1\0"
	"netplay-port2\0"
	"netport-id\0"
	"netrcs\0"
	"netrek\0"
	"netrisk\0"
	"netrix-sftm\0"
	"netrjs-1\0"
	"netrjs-2\0"
	"netrjs-3\0"
	"netrjs-4\0"
	"netrockey6\0"
	"netsc-dev\0"
	"netsc-prod\0"
	"netscript\0"
	"netserialext1\0"
	"netserialext2\0"
	"netserialext3\0"
	"netserialext4\0"
	"netspeak-acd\0"
	"netspeak-cps\0"
	"netspeak-cs\0"
	"netspeak-is\0"
	"netsteward\0"
	"netsupport\0"
	"netsupport2\0"
	"nettest\0"
	"nettgain-nms\0"
	"netuitive\0"
	"netview-aix-1\0"
	"netview-aix-10\0"
	"netview-aix-11\0"
	"netview-aix-12\0"
	"netview-aix-2\0"
	"netview-aix-3\0"
	"netview-aix-4\0"
	"netview-aix-5\0"
	"netview-aix-6\0"
	"netview-aix-7\0"
	"netview-aix-8\0"
	"netview-aix-9\0"
	"netviewdm1\0"
	"netviewdm2\0"
	"netviewdm3\0"
	"netwall\0"
	"netware-csp\0"
	"netware-ip\0"
	"netwatcher-db\0"
	"netwatcher-mon\0"
	"netwave-ap-mgmt\0"
	"netwkpathengine\0"
	"networklens\0"
	"networklenss\0"
	"netx-agent\0"
	"netx-server\0"
	"netxms-agent\0"
	"netxms-mgmt\0"
	"netxms-sync\0"
	"neveroffline\0"
	"new-rwho\0"
	"newbay-snc-mc\0"
	"newgenpay\0"
	"newlixconfig\0"
	"newlixengine\0"
	"newlixreg\0"
	"newoak\0"
	"news\0"
	"newton-dock\0"
	"newwavesearch\0"
	"nexentamv\0"
	"nexgen\0"
	"nexgen-aux\0"
	"nexstorindltd\0"
	"nextstep\0"
	"nexus-portal\0"
	"nfa\0"
	"nfapi\0"
	"nfoldman\0"
	"nfs\0"
	"nfsd-keepalive\0"
	"nfsrdma\0"
	"ng-control\0"
	"ng-umds\0"
	"nhci\0"
	"nhserver\0"
	"ni-visa-remote\0"
	"nicelink\0"
	"nicetec-mgmt\0"
	"nicetec-nmsvc\0"
	"nicname\0"
	"nifty-hmi\0"
	"nikatron-dev\0"
	"nilinkanalyst\0"
	"nim\0"
	"nim-vdrshell\0"
	"nim-wan\0"
	"nimaux\0"
	"nimbusdb\0"
	"nimbusdbctrl\0"
	"nimcontroller\0"
	"nimgtw\0"
	"nimhub\0"
	"nimreg\0"
	"nimrod-agent\0"
	"nimsh\0"
	"nimspooler\0"
	"ninaf\0"
	"niobserver\0"
	"nip\0"
	"niprobe\0"
	"nirp\0"
	"nitrogen\0"
	"njenet-ssl\0"
	"nkd\0"
	"nlg-data\0"
	"nlogin\0"
	"nls-tl\0"
	"nm-asses-admin\0"
	"nm-assessor\0"
	"nm-game-admin\0"
	"nm-game-server\0"
	"nmap\0"
	"nmasoverip\0"
	"nmc-disc\0"
	"nmea-0183\0"
	"nmea-onenet\0"
	"nmmp\0"
	"nms\0"
	"nms-dpnss\0"
	"nms-topo-serv\0"
	"nms_topo_serv\0"
	"nmsd\0"
	"nmsigport\0"
	"nmsp\0"
	"nmsserver\0"
	"nnp\0"
	"nnsp\0"
	"nntp\0"
	"nntps\0"
	"noaaport\0"
	"noadmin\0"
	"noagent\0"
	"nod-client\0"
	"nod-provider\0"
	"noit-transport\0"
	"nokia-ann-ch1\0"
	"nokia-ann-ch2\0"
	"nomad\0"
	"nomdb\0"
	"norp\0"
	"norton-lambert\0"
	"notateit\0"
	"notateit-disc\0"
	"noteit\0"
	"noteshare\0"
	"noteza\0"
	"notezilla-lan\0"
	"notify\0"
	"notify-srvr\0"
	"notify_srvr\0"
	"novar-alarm\0"
	"novar-dbase\0"
	"novar-global\0"
	"novastorbakcup\0"
	"novation\0"
	"novell-ipx-cmd\0"
	"novell-lu6-2\0"
	"novell-lu6.2\0"
	"novell-zen\0"
	"nowcontact\0"
	"npdbgmngr\0"
	"npds-tracker\0"
	"npep-messaging\0"
	"npmp\0"
	"npmp-gui\0"
	"npmp-local\0"
	"npmp-trap\0"
	"npp\0"
	"nppmp\0"
	"npqes-test\0"
	"npsp\0"
	"nq-ap\0"
	"nqs\0"
	"nrcabq-lm\0"
	"nrpe\0"
	"ns\0"
	"ns-cfg-server\0"
	"ns-server\0"
	"nsc-ccs\0"
	"nsc-posa\0"
	"nsdeepfreezectl\0"
	"nsesrvr\0"
	"nsiiops\0"
	"nsjtp-ctrl\0"
	"nsjtp-data\0"
	"nsp\0"
	"nsrp\0"
	"nss\0"
	"nss-routing\0"
	"nssagentmgr\0"
	"nssalertmgr\0"
	"nssocketport\0"
	"nsstp\0"
	"nst\0"
	"nsw-fe\0"
	"nsws\0"
	"nta-ds\0"
	"nta-us\0"
	"ntalk\0"
	"ntp\0"
	"ntske\0"
	"ntz-p2p-storage\0"
	"ntz-tracker\0"
	"nuauth\0"
	"nucleus\0"
	"nucleus-sand\0"
	"nufw\0"
	"nupaper-ss\0"
	"nusdp-disc\0"
	"nusrp\0"
	"nut\0"
	"nuts-bootp\0"
	"nuts-dem\0"
	"nuts_bootp\0"
	"nuts_dem\0"
	"nuxsl\0"
	"nv-video\0"
	"nvc\0"
	"nvcnet\0"
	"nvd\0"
	"nvme\0"
	"nvme-disc\0"
	"nvmsgd\0"
	"nw-license\0"
	"nxedit\0"
	"nxlmd\0"
	"o2server-port\0"
	"oa-system\0"
	"obex\0"
	"objcall\0"
	"objective-dbc\0"
	"objectmanager\0"
	"obrpd\0"
	"observium-agent\0"
	"oc-lm\0"
	"ocbinder\0"
	"oce-snmp-trap\0"
	"oceansoft-lm\0"
	"ocs-amu\0"
	"ocs-cmu\0"
	"ocs_amu\0"
	"ocs_cmu\0"
	"ocserver\0"
	"octopus\0"
	"octopustentacle\0"
	"odbcpathway\0"
	"odette-ftp\0"
	"odette-ftps\0"
	"odeumservlink\0"
	"odi-port\0"
	"odmr\0"
	"odn-castraq\0"
	"odnsp\0"
	"odsi\0"
	"oem-agent\0"
	"oemcacao-jmxmp\0"
	"oemcacao-rmi\0"
	"oemcacao-websvc\0"
	"office-tools\0"
	"officelink2000\0"
	"ofsd\0"
	"ogs-client\0"
	"ogs-server\0"
	"ohimsrv\0"
	"ohmtrigger\0"
	"ohsc\0"
	"oi-2000\0"
	"oidocsvc\0"
	"oidsr\0"
	"oirtgsvc\0"
	"oktaauthenticat\0"
	"olhost\0"
	"olsr\0"
	"olsv\0"
	"oma-dcdocbs\0"
	"oma-ilp\0"
	"oma-ilp-s\0"
	"oma-mlp\0"
	"oma-mlp-s\0"
	"oma-rlp\0"
	"oma-rlp-s\0"
	"oma-ulp\0"
	"omabcastltkm\0"
	"omasgport\0"
	"omginitialrefs\0"
	"omhs\0"
	"omnilink-port\0"
	"omnisky\0"
	"omnivision\0"
	"omnivisionesx\0"
	"oms\0"
	"oms-nonsecure\0"
	"omscontact\0"
	"omsdk\0"
	"omserv\0"
	"omstopology\0"
	"omviagent\0"
	"omviserver\0"
	"onbase-dds\0"
	"onehome-help\0"
	"onehome-remote\0"
	"onep-tls\0"
	"onesaf\0"
	"onmux\0"
	"onpsocket\0"
	"onscreen\0"
	"ontime\0"
	"ontobroker\0"
	"oob-ws-http\0"
	"oob-ws-https\0"
	"op-probe\0"
	"opalis-rbt-ipc\0"
	"opalis-rdv\0"
	"opalis-robot\0"
	"opc-job-start\0"
	"opc-job-track\0"
	"opcon-xps\0"
	"opcua-tcp\0"
	"opcua-tls\0"
	"opcua-udp\0"
	"opencm\0"
	"opencore\0"
	"opendeploy\0"
	"openflow\0"
	"openhpid\0"
	"openit\0"
	"openmail\0"
	"openmailg\0"
	"openmailns\0"
	"openmailpxy\0"
	"openmath\0"
	"opennl\0"
	"opennl-voice\0"
	"openport\0"
	"openqueue\0"
	"openremote-ctrl\0"
	"openstack-id\0"
	"opentable\0"
	"opentelemetry\0"
	"opentrac\0"
	"openvms-sysipc\0"
	"openvpn\0"
	"openwebnet\0"
	"opequus-server\0"
	"opi-sock\0"
	"opnet-smp\0"
	"opsec-cvp\0"
	"opsec-ela\0"
	"opsec-lea\0"
	"opsec-omi\0"
	"opsec-sam\0"
	"opsec-uaa\0"
	"opsec-ufp\0"
	"opsession-clnt\0"
	"opsession-prxy\0"
	"opsession-srvr\0"
	"opsmessaging\0"
	"opsmgr\0"
	"opsview-envoy\0"
	"opswagent\0"
	"opswmanager\0"
	"optech-port1-lm\0"
	"optika-emedia\0"
	"optilogic\0"
	"optima-vnet\0"
	"optiwave-lm\0"
	"optocontrol\0"
	"optohost002\0"
	"optohost003\0"
	"optohost004\0"
	"opus-services\0"
	"ora-lm\0"
	"ora-oap\0"
	"oracle\0"
	"oracle-em1\0"
	"oracle-em2\0"
	"oracle-ms-ens\0"
	"oracle-oms\0"
	"oracle-vp1\0"
	"oracle-vp2\0"
	"oracleas-https\0"
	"oraclenames\0"
	"oraclenet8cman\0"
	"orasrv\0"
	"orbiter\0"
	"orbix-cfg-ssl\0"
	"orbix-config\0"
	"orbix-loc-ssl\0"
	"orbix-locator\0"
	"orbixd\0"
	"orbplus-iiop\0"
	"ordinox-dbase\0"
	"ordinox-server\0"
	"origo-native\0"
	"origo-sync\0"
	"orion\0"
	"orion-rmi-reg\0"
	"ortec-disc\0"
	"os-licman\0"
	"osaut\0"
	"osb-sd\0"
	"osdcp\0"
	"osm-appsrvr\0"
	"osm-oev\0"
	"osmosis-aeea\0"
	"osp\0"
	"ospf-lite\0"
	"osu-nms\0"
	"osvr\0"
	"otlp\0"
	"otmp\0"
	"otp\0"
	"otpatch\0"
	"ott\0"
	"ottp\0"
	"otv\0"
	"outlaws\0"
	"ov-nnm-websrv\0"
	"ovalarmsrv\0"
	"ovalarmsrv-cmd\0"
	"ovbus\0"
	"oveadmgr\0"
	"ovhpas\0"
	"ovladmgr\0"
	"ovobs\0"
	"ovrimosdbman\0"
	"ovsam-d-agent\0"
	"ovsam-mgmt\0"
	"ovsdb\0"
	"ovsessionmgr\0"
	"ovtopmd\0"
	"ovwdb\0"
	"owamp-control\0"
	"owamp-test\0"
	"owms\0"
	"owserver\0"
	"p-net-local\0"
	"p-net-remote\0"
	"p25cai\0"
	"p2pcommunity\0"
	"p2pevolvenet\0"
	"p2pgroup\0"
	"p2pq\0"
	"p4p-portal\0"
	"p4runtime\0"
	"p6ssmc\0"
	"pace-licensed\0"
	"pacerforum\0"
	"pacmand\0"
	"pacom\0"
	"padl2sim\0"
	"pads\0"
	"pafec-lm\0"
	"paging-port\0"
	"pago-services1\0"
	"pago-services2\0"
	"palace-1\0"
	"palace-2\0"
	"palace-3\0"
	"palace-4\0"
	"palace-5\0"
	"palace-6\0"
	"palcom-disc\0"
	"pammratc\0"
	"pammrpc\0"
	"pana\0"
	"panagolin-ident\0"
	"panasas\0"
	"pangolin-laser\0"
	"papachi-p2p-srv\0"
	"paradym-31port\0"
	"paragent\0"
	"parallel\0"
	"park-agent\0"
	"parliant\0"
	"parsec-game\0"
	"parsec-master\0"
	"parsec-peer\0"
	"partimage\0"
	"passgo\0"
	"passgo-tivoli\0"
	"password-chg\0"
	"passwrd-policy\0"
	"patrol\0"
	"patrol-coll\0"
	"patrol-ism\0"
	"patrol-mq-gm\0"
	"patrol-mq-nm\0"
	"patrol-snmp\0"
	"patrolview\0"
	"pawserv\0"
	"pay-per-view\0"
	"paycash-online\0"
	"paycash-wbp\0"
	"payrouter\0"
	"pc-mta-addrmap\0"
	"pc-telecommute\0"
	"pcanywheredata\0"
	"pcanywherestat\0"
	"pcc-image-port\0"
	"pcc-mfp\0"
	"pcep\0"
	"pcia-rxp-b\0"
	"pciarray\0"
	"pcihreq\0"
	"pcle-infex\0"
	"pclemultimedia\0"
	"pcmail-srv\0"
	"pcmk-remote\0"
	"pcoip\0"
	"pcoip-mgmt\0"
	"pconnectmgr\0"
	"pcp\0"
	"pcp-multicast\0"
	"pcptcpservice\0"
	"pcs-pcw\0"
	"pcs-sf-ui-man\0"
	"pcsync-http\0"
	"pcsync-https\0"
	"pctrader\0"
	"pcttunnell\0"
	"pd-admin\0"
	"pda-data\0"
	"pda-gate\0"
	"pda-sys\0"
	"pdap\0"
	"pdap-np\0"
	"pdb\0"
	"pdefmns\0"
	"pdl-datastream\0"
	"pdnet\0"
	"pdp\0"
	"pdps\0"
	"pdrncs\0"
	"pds\0"
	"pdtp\0"
	"pduncs\0"
	"pe-mike\0"
	"pearldoc-xact\0"
	"peerbook-port\0"
	"peerwire\0"
	"pegasus\0"
	"pegasus-ctl\0"
	"pegboard\0"
	"pehelp\0"
	"pentbox-sim\0"
	"peocoll\0"
	"peoctlr\0"
	"peport\0"
	"perf-port\0"
	"perfd\0"
	"perimlan\0"
	"periscope\0"
	"permabit-cs\0"
	"perrla\0"
	"persona\0"
	"personal-agent\0"
	"personal-link\0"
	"personalos-001\0"
	"personnel\0"
	"pfcp\0"
	"pftp\0"
	"pfu-prcallback\0"
	"pgbackrest\0"
	"pgbouncer\0"
	"pgps\0"
	"ph\0"
	"pharmasoft\0"
	"pharos\0"
	"philips-vc\0"
	"phoenix-rpc\0"
	"phonebook\0"
	"phonex-port\0"
	"photuris\0"
	"phrelay\0"
	"phrelaydbg\0"
	"piccolo\0"
	"pichat\0"
	"picknfs\0"
	"picodbc\0"
	"pictrography\0"
	"pim-port\0"
	"pim-rp-disc\0"
	"ping-pong\0"
	"pinghgl\0"
	"pip\0"
	"pipe-server\0"
	"pipe_server\0"
	"pipes\0"
	"piranha1\0"
	"piranha2\0"
	"pirp\0"
	"pit-vpn\0"
	"pixelpusher\0"
	"pjj-player\0"
	"pjj-player-disc\0"
	"pjlink\0"
	"pk\0"
	"pk-electronics\0"
	"pkagent\0"
	"pkix-3-ca-ra\0"
	"pkix-cmc\0"
	"pkix-timestamp\0"
	"pkt-krb-ipsec\0"
	"pktcable-cops\0"
	"pktcablemmcops\0"
	"plato\0"
	"plato-lm\0"
	"playsta2-app\0"
	"playsta2-lob\0"
	"plbserve-port\0"
	"plcy-net-svcs\0"
	"plethora\0"
	"plex\0"
	"plgproxy\0"
	"pluribus\0"
	"plysrv-http\0"
	"plysrv-https\0"
	"pm-cmdsvr\0"
	"pmas\0"
	"pmcd\0"
	"pmcp\0"
	"pmcs\0"
	"pmd\0"
	"pmdfmgt\0"
	"pmdmgr\0"
	"pmip6-cntl\0"
	"pmip6-data\0"
	"pmproxy\0"
	"pmsm-webrctl\0"
	"pmwebapi\0"
	"pn-requester\0"
	"pn-requester2\0"
	"pnaconsult-lm\0"
	"pnbs\0"
	"pnbscada\0"
	"pnet-conn\0"
	"pnet-enc\0"
	"pnrp-port\0"
	"pns\0"
	"polestar\0"
	"policyserver\0"
	"pon-ictp\0"
	"pop2\0"
	"pop3\0"
	"pop3s\0"
	"popup-reminders\0"
	"portgate-auth\0"
	"postgresql\0"
	"pov-ray\0"
	"PowerAlert-nsa\0"
	"powerburst\0"
	"powerclientcsf\0"
	"powerexchange\0"
	"powergemplus\0"
	"powerguardian\0"
	"poweronnud\0"
	"powerschool\0"
	"powwow-client\0"
	"powwow-server\0"
	"ppactivation\0"
	"ppcontrol\0"
	"ppsms\0"
	"ppsuitemsg\0"
	"pptconference\0"
	"pptp\0"
	"pq-lic-mgmt\0"
	"pqsflows\0"
	"pqsp\0"
	"pra-elmd\0"
	"pra_elmd\0"
	"prat\0"
	"prchat-server\0"
	"prchat-user\0"
	"precise-comm\0"
	"precise-i3\0"
	"precise-sft\0"
	"precise-vip\0"
	"predatar-comms\0"
	"prelude\0"
	"presence\0"
	"presonus-ucnet\0"
	"press\0"
	"prex-tcp\0"
	"prgp\0"
	"primaserver\0"
	"princity-agent\0"
	"print-srv\0"
	"printer\0"
	"printer-agent\0"
	"printer_agent\0"
	"printopia\0"
	"priority-e-com\0"
	"prism-deploy\0"
	"prismiq-plugin\0"
	"privateark\0"
	"privatechat\0"
	"privatewire\0"
	"privilege\0"
	"privoxy\0"
	"prizma\0"
	"prm-nm\0"
	"prm-nm-np\0"
	"prm-sm\0"
	"prm-sm-np\0"
	"prnrequest\0"
	"prnstatus\0"
	"pro-ed\0"
	"proactivate\0"
	"proactivesrvr\0"
	"proaxess\0"
	"procos-lm\0"
	"prodigy-intrnet\0"
	"productinfo\0"
	"profile\0"
	"profilemac\0"
	"profinet-cm\0"
	"profinet-rt\0"
	"profinet-rtm\0"
	"progistics\0"
	"programmar\0"
	"prolink\0"
	"proofd\0"
	"propel-msgsys\0"
	"proremote\0"
	"proshare-mc-1\0"
	"proshare-mc-2\0"
	"proshare1\0"
	"proshare2\0"
	"proshareaudio\0"
	"prosharedata\0"
	"prosharenotify\0"
	"prosharerequest\0"
	"prosharevideo\0"
	"prospero\0"
	"prospero-np\0"
	"proxim\0"
	"proxima-lm\0"
	"proxy-gateway\0"
	"prp\0"
	"prRegister\0"
	"prsvp\0"
	"ps-ams\0"
	"PS-Capture-Pro\0"
	"PS-Server\0"
	"psbserver\0"
	"pscl-mgt\0"
	"pscribe\0"
	"pscupd\0"
	"psdbserver\0"
	"pserver\0"
	"psi-ptt\0"
	"psl-management\0"
	"pslicser\0"
	"pslserver\0"
	"psmond\0"
	"psprserver\0"
	"pspserver\0"
	"psqlmws\0"
	"psrserver\0"
	"psrt\0"
	"pss\0"
	"pssc\0"
	"pt-tls\0"
	"pt2-discover\0"
	"ptcnameservice\0"
	"ptk-alink\0"
	"ptp\0"
	"ptp-event\0"
	"ptp-general\0"
	"publiqare-sync\0"
	"pulsonixnls\0"
	"pump\0"
	"pumpkindb\0"
	"puparp\0"
	"puppet\0"
	"puprouter\0"
	"purenoise\0"
	"purityrpc\0"
	"pushns\0"
	"pvaccess\0"
	"pvsw\0"
	"pvsw-inet\0"
	"pvuniwien\0"
	"pvxpluscs\0"
	"pvxplusio\0"
	"pwdgen\0"
	"pwdis\0"
	"pwgippfax\0"
	"pwgpsi\0"
	"pwgwims\0"
	"pwrsevent\0"
	"pxc-epmap\0"
	"pxc-ntfy\0"
	"pxc-pin\0"
	"pxc-roid\0"
	"pxc-sapxom\0"
	"pxc-splr\0"
	"pxc-splr-ft\0"
	"pxc-spvr\0"
	"pxc-spvr-ft\0"
	"pyrrho\0"
	"q3ade\0"
	"q55-pcc\0"
	"qadmifevent\0"
	"qadmifoper\0"
	"qb-db-server\0"
	"qbdb\0"
	"qbikgdp\0"
	"qcp\0"
	"qdb2service\0"
	"qencp\0"
	"qfp\0"
	"qft\0"
	"qftest-licserve\0"
	"qftest-lookup\0"
	"qip-audup\0"
	"qip-login\0"
	"qip-msgd\0"
	"qip-qdhcp\0"
	"qke-llc-v3\0"
	"qmqp\0"
	"qmtp\0"
	"qmtps\0"
	"qmvideo\0"
	"qnts-orb\0"
	"qnxnetman\0"
	"qo-secure\0"
	"qolyester\0"
	"qotd\0"
	"qotps\0"
	"qpasa-agent\0"
	"qptlmd\0"
	"qrh\0"
	"qsm-gui\0"
	"qsm-proxy\0"
	"qsm-remote\0"
	"qsnet-assist\0"
	"qsnet-cond\0"
	"qsnet-nucl\0"
	"qsnet-trans\0"
	"qsnet-workst\0"
	"qsoft\0"
	"qt-serveradmin\0"
	"qtms-bootstrap\0"
	"qtp\0"
	"quaddb\0"
	"quailnet\0"
	"quake\0"
	"quantastor\0"
	"quartus-tcl\0"
	"quasar-server\0"
	"qubes\0"
	"quest-agent\0"
	"quest-data-hub\0"
	"quest-disc\0"
	"quest-vista\0"
	"questdb2-lnchr\0"
	"questnotify\0"
	"queueadm\0"
	"quickbooksrds\0"
	"quicksuite\0"
	"quosa\0"
	"quotad\0"
	"qvr\0"
	"qwave\0"
	"raadmin\0"
	"racf\0"
	"radan-http\0"
	"radclientport\0"
	"radec-corp\0"
	"radg\0"
	"radio\0"
	"radio-bc\0"
	"radio-sm\0"
	"radius\0"
	"radius-acct\0"
	"radius-dynauth\0"
	"radix\0"
	"radmin-port\0"
	"radmind\0"
	"radpdf\0"
	"rads\0"
	"radsec\0"
	"radware-rpm\0"
	"radware-rpm-s\0"
	"radwiz-nms-srv\0"
	"raid-ac\0"
	"raid-am\0"
	"raid-cc\0"
	"raid-cd\0"
	"raid-cs\0"
	"raid-sf\0"
	"railgun-webaccl\0"
	"ramp\0"
	"rancher\0"
	"rap\0"
	"rap-ip\0"
	"rap-listen\0"
	"rap-service\0"
	"rapi\0"
	"rapidbase\0"
	"rapidmq-center\0"
	"rapidmq-reg\0"
	"rapido-ip\0"
	"raqmon-pdu\0"
	"rasadv\0"
	"ratio-adp\0"
	"ratl\0"
	"ravehd\0"
	"raven-rdp\0"
	"raven-rmp\0"
	"raventbs\0"
	"raventdm\0"
	"raw-serial\0"
	"raxa-mgmt\0"
	"razor\0"
	"rbakcup1\0"
	"rbakcup2\0"
	"rblcheckd\0"
	"rbr-debug\0"
	"rbr-discovery\0"
	"rbsystem\0"
	"rbt-smc\0"
	"rbt-wanopt\0"
	"rcc-host\0"
	"rcip-itu\0"
	"rcp\0"
	"rcst\0"
	"rcts\0"
	"rda\0"
	"rdb-dbs-disp\0"
	"rdc-wh-eos\0"
	"RDCenter\0"
	"rdgs\0"
	"rdlap\0"
	"rdm-tfs\0"
	"rdmnet-ctrl\0"
	"rdmnet-device\0"
	"rdrmshc\0"
	"rds\0"
	"rds-ib\0"
	"rds-ip\0"
	"rds2\0"
	"re-conn-proto\0"
	"re-mail-ck\0"
	"re101\0"
	"reachout\0"
	"realm-rusd\0"
	"realsecure\0"
	"rebol\0"
	"recipe\0"
	"recvr-rc\0"
	"recvr-rc-disc\0"
	"redis\0"
	"redstone-cpss\0"
	"redstorm-diag\0"
	"redstorm-find\0"
	"redstorm-info\0"
	"redstorm-join\0"
	"redstorm_diag\0"
	"redstorm_find\0"
	"redstorm_info\0"
	"redstorm_join\0"
	"redwood-chat\0"
	"reftek\0"
	"registrar\0"
	"relief\0"
	"rellpack\0"
	"reload-config\0"
	"remcap\0"
	"remctl\0"
	"remographlm\0"
	"remote-as\0"
	"remote-collab\0"
	"remote-kis\0"
	"remote-winsock\0"
	"remotedeploy\0"
	"remotefs\0"
	"remoteware-cl\0"
	"remoteware-srv\0"
	"remoteware-un\0"
	"repcmd\0"
	"repliweb\0"
	"repscmd\0"
	"repsvc\0"
	"res\0"
	"res-sap\0"
	"resacommunity\0"
	"rescap\0"
	"resorcs\0"
	"resource-mgr\0"
	"resource_mgr\0"
	"responselogic\0"
	"responsenet\0"
	"restconf-ch-tls\0"
	"retp\0"
	"retrospect\0"
	"rets\0"
	"rets-ssl\0"
	"reversion\0"
	"rexecj\0"
	"rfa\0"
	"rfb\0"
	"rfe\0"
	"rfid-rp1\0"
	"rfile\0"
	"rfio\0"
	"rfmp\0"
	"rfx-lm\0"
	"rgtp\0"
	"rhp-iibp\0"
	"rib-slm\0"
	"ricardo-lm\0"
	"rich-cp\0"
	"rid\0"
	"ridgeway1\0"
	"ridgeway2\0"
	"rift-lies\0"
	"rift-ties\0"
	"rimf-ps\0"
	"rimsl\0"
	"ripng\0"
	"ris\0"
	"ris-cm\0"
	"rise\0"
	"rjcdb-vcards\0"
	"rje\0"
	"rkb-oscs\0"
	"rlm\0"
	"rlm-admin\0"
	"rlm-disc\0"
	"rlp\0"
	"rlzdbase\0"
	"rmc\0"
	"rmiactivation\0"
	"rmiaux\0"
	"rmiregistry\0"
	"rmlnk\0"
	"rmonitor\0"
	"rmonitor-secure\0"
	"rmonitor_secure\0"
	"rmopagt\0"
	"rmpp\0"
	"rms-agent\0"
	"rmt\0"
	"rmtserver\0"
	"rna\0"
	"rndc\0"
	"rnm\0"
	"rnmap\0"
	"rnrp\0"
	"robcad-lm\0"
	"robix\0"
	"roboeda\0"
	"roboer\0"
	"robot-remote\0"
	"robotraconteur\0"
	"roce\0"
	"rockwell-csp2\0"
	"rocrail\0"
	"roketz\0"
	"rome\0"
	"rootd\0"
	"rothaga\0"
	"routematch\0"
	"router\0"
	"roverlog\0"
	"rp-reputation\0"
	"rpas-c2\0"
	"rpasswd\0"
	"rpc2portmap\0"
	"rpi\0"
	"rpki-rtr\0"
	"rpki-rtr-tls\0"
	"rprt\0"
	"rrac\0"
	"rrdp\0"
	"rrh\0"
	"rrifmm\0"
	"rrilwm\0"
	"rrimwm\0"
	"rrirtr\0"
	"rrisat\0"
	"rrp\0"
	"rs-pias\0"
	"rs-rmi\0"
	"rs-status\0"
	"rsap\0"
	"rsc-robot\0"
	"rscd\0"
	"rscs\0"
	"rsf-1\0"
	"rsh-spx\0"
	"rsip\0"
	"rsisysaccess\0"
	"rsms\0"
	"rsmtp\0"
	"rsom\0"
	"rsqlserver\0"
	"rsvd\0"
	"rsvp-encap-1\0"
	"rsvp-encap-2\0"
	"rsvp-tunnel\0"
	"rsvp_tunnel\0"
	"rsync\0"
	"rt-classmanager\0"
	"rt-devicemapper\0"
	"rt-event\0"
	"rt-event-s\0"
	"rt-helper\0"
	"rt-labtracker\0"
	"rt-sound\0"
	"rt-viewer\0"
	"rtc-pm-port\0"
	"rtcm-sc104\0"
	"rtelnet\0"
	"rtimeviewer\0"
	"rtip\0"
	"rtmp-port\0"
	"rtnt-1\0"
	"rtnt-2\0"
	"rtps-dd-mt\0"
	"rtps-dd-ut\0"
	"rtps-discovery\0"
	"rtraceroute\0"
	"rtsclient\0"
	"rtsp\0"
	"rtsp-alt\0"
	"rtsps\0"
	"rtsserv\0"
	"rugameonline\0"
	"rusb-sys-port\0"
	"rushd\0"
	"rvs-isdn-dcp\0"
	"rwhois\0"
	"rwp\0"
	"rxapi\0"
	"rxe\0"
	"rxmon\0"
	"s-bfd\0"
	"s-net\0"
	"s-openmail\0"
	"s1-control\0"
	"s102\0"
	"s3db\0"
	"s8-client-port\0"
	"sa-msg-port\0"
	"sabams\0"
	"sabarsd\0"
	"sabp-signal\0"
	"sac\0"
	"sacred\0"
	"safetynetp\0"
	"saft\0"
	"sage-best-com1\0"
	"sage-best-com2\0"
	"sagectlpanel\0"
	"sagxtsds\0"
	"sah-lm\0"
	"sais\0"
	"saiscm\0"
	"saiseh\0"
	"saism\0"
	"sal\0"
	"salient-dtasrv\0"
	"salient-mux\0"
	"salient-usrmgr\0"
	"saltd-licensing\0"
	"samd\0"
	"samsung-disc\0"
	"samsung-unidex\0"
	"sanavigator\0"
	"sandpolis\0"
	"sane-port\0"
	"sanity\0"
	"santak-ups\0"
	"santools\0"
	"saphostctrl\0"
	"saphostctrls\0"
	"sapms\0"
	"sapv1\0"
	"saratoga\0"
	"saris\0"
	"sas-remote-hlp\0"
	"sasg\0"
	"sasggprs\0"
	"sasp\0"
	"satvid-datalnk\0"
	"sauterdongle\0"
	"savant\0"
	"sbackup\0"
	"sbcap\0"
	"sbi-agent\0"
	"sbl\0"
	"sbook\0"
	"scaleft\0"
	"scan-change\0"
	"scanstat-1\0"
	"scc-security\0"
	"sccip-media\0"
	"sceanics\0"
	"scenccs\0"
	"scenidm\0"
	"scientia-sdb\0"
	"scientia-ssdb\0"
	"scinet\0"
	"scintilla\0"
	"scipticslsrvr\0"
	"sco-aip\0"
	"sco-dtmgr\0"
	"sco-inetmgr\0"
	"sco-peer-tta\0"
	"sco-sysmgr\0"
	"sco-websrvrmg3\0"
	"sco-websrvrmgr\0"
	"scohelp\0"
	"scoi2odialog\0"
	"scol\0"
	"scoremgr\0"
	"scotty-disc\0"
	"scotty-ft\0"
	"scp\0"
	"scp-config\0"
	"scpi-raw\0"
	"scpi-telnet\0"
	"scrabble\0"
	"screencast\0"
	"scriptview\0"
	"scscp\0"
	"scservp\0"
	"scte104\0"
	"scte30\0"
	"sctp-tunneling\0"
	"scup\0"
	"scup-disc\0"
	"scx-proxy\0"
	"sd\0"
	"sd-capacity\0"
	"sd-data\0"
	"sd-elmd\0"
	"sd-request\0"
	"sdbproxy\0"
	"sdclient\0"
	"sddp\0"
	"sde-discovery\0"
	"sdfunc\0"
	"sdhelp\0"
	"sdl-ets\0"
	"sdmmp\0"
	"sdnskmp\0"
	"sdo\0"
	"sdo-ssh\0"
	"sdo-tls\0"
	"sdp-id-port\0"
	"sdp-portmapper\0"
	"sdproxy\0"
	"sdr\0"
	"sds\0"
	"sds-admin\0"
	"sdsc-lm\0"
	"sdserver\0"
	"sdt\0"
	"sdt-lmd\0"
	"sdtvwcam\0"
	"seagull-ais\0"
	"seagulllms\0"
	"seaodbc\0"
	"search\0"
	"search-agent\0"
	"seaview\0"
	"sec-ntb-clnt\0"
	"sec-pc2fax-srv\0"
	"sec-t4net-clt\0"
	"sec-t4net-srv\0"
	"seclayer-tcp\0"
	"seclayer-tls\0"
	"secrmmsafecopya\0"
	"secure-cfg-svr\0"
	"secure-mqtt\0"
	"secure-ts\0"
	"securitychase\0"
	"seispoc\0"
	"semantix\0"
	"semaphore\0"
	"semi-grpc\0"
	"send\0"
	"senip\0"
	"senomix01\0"
	"senomix02\0"
	"senomix03\0"
	"senomix04\0"
	"senomix05\0"
	"senomix06\0"
	"senomix07\0"
	"senomix08\0"
	"sent-lm\0"
	"sentinel\0"
	"sentinel-ent\0"
	"sentinel-lm\0"
	"sentinelsrm\0"
	"sentlm-srv2srv\0"
	"sep\0"
	"seraph\0"
	"sercomm-scadmin\0"
	"sercomm-wlink\0"
	"serialgateway\0"
	"server-find\0"
	"serverdocs\0"
	"servergraph\0"
	"serverstart\0"
	"serverview-as\0"
	"serverview-asn\0"
	"serverview-gf\0"
	"serverview-icc\0"
	"serverview-rm\0"
	"serverviewdbms\0"
	"serverwsd2\0"
	"servexec\0"
	"service-ctrl\0"
	"servicemeter\0"
	"servicetags\0"
	"servistaitsm\0"
	"servserv\0"
	"servstat\0"
	"sesi-lm\0"
	"set\0"
	"sf-lm\0"
	"sflm\0"
	"sflow\0"
	"sfm-db-server\0"
	"sfmsso\0"
	"sfs-config\0"
	"sfs-smp-net\0"
	"sftdst-port\0"
	"sftp\0"
	"sftsrv\0"
	"sftu\0"
	"sg-lm\0"
	"sgcip\0"
	"sgcp\0"
	"sge-execd\0"
	"sge-qmaster\0"
	"sge_execd\0"
	"sge_qmaster\0"
	"sgi-arrayd\0"
	"sgi-dmfmgr\0"
	"sgi-esphttp\0"
	"sgi-eventmond\0"
	"sgi-lk\0"
	"sgi-soap\0"
	"sgi-storman\0"
	"sgmp\0"
	"sgmp-traps\0"
	"sgsap\0"
	"shadowserver\0"
	"shadowstream\0"
	"shaperai\0"
	"shaperai-disc\0"
	"shareapp\0"
	"sharp-server\0"
	"shell\0"
	"shilp\0"
	"shiprush-d-ch\0"
	"shiprush-db-svr\0"
	"shiva-confsrvr\0"
	"shiva_confsrvr\0"
	"shivadiscovery\0"
	"shivahose\0"
	"shivasound\0"
	"shockwave\0"
	"shockwave2\0"
	"shofar\0"
	"showcockpit-net\0"
	"shrewd-control\0"
	"shrewd-stream\0"
	"shrinkwrap\0"
	"sia-ctrl-plane\0"
	"siam\0"
	"sicct\0"
	"sicct-sdp\0"
	"siebel-ns\0"
	"siemensgsm\0"
	"sieve\0"
	"sift-uft\0"
	"sightline\0"
	"sigma-port\0"
	"signacert-agent\0"
	"signal\0"
	"signet-ctf\0"
	"siipat\0"
	"silc\0"
	"silhouette\0"
	"silkmeter\0"
	"silkp1\0"
	"silkp2\0"
	"silkp3\0"
	"silkp4\0"
	"silverpeakcomm\0"
	"silverpeakpeer\0"
	"silverplatter\0"
	"sim-control\0"
	"simba-cs\0"
	"simbaexpress\0"
	"simbaservices\0"
	"simco\0"
	"simctlp\0"
	"simon\0"
	"simon-disc\0"
	"simp-all\0"
	"simple-push\0"
	"simple-push-s\0"
	"simple-tx-rx\0"
	"simplement-tie\0"
	"simplifymedia\0"
	"simslink\0"
	"sip\0"
	"sips\0"
	"sis-emt\0"
	"sitaradir\0"
	"sitaramgmt\0"
	"sitaraserver\0"
	"sitewatch\0"
	"sitewatch-s\0"
	"six-degrees\0"
	"sixchat\0"
	"sixid\0"
	"sixnetudr\0"
	"sixtrak\0"
	"sixxsconfig\0"
	"skip-cert-recv\0"
	"skip-cert-send\0"
	"skip-mc-gikreq\0"
	"skronk\0"
	"sky-transport\0"
	"skynetflow\0"
	"skytale\0"
	"skytelnet\0"
	"slc-ctrlrloops\0"
	"slc-systemlog\0"
	"slim-devices\0"
	"slingshot\0"
	"slinkysearch\0"
	"slinterbase\0"
	"slm-api\0"
	"slmap\0"
	"slp\0"
	"slp-notify\0"
	"slscc\0"
	"slslavemon\0"
	"slush\0"
	"sm-disc\0"
	"sm-pas-1\0"
	"sm-pas-2\0"
	"sm-pas-3\0"
	"sm-pas-4\0"
	"sm-pas-5\0"
	"sma-spw\0"
	"smaclmgr\0"
	"smakynet\0"
	"smallchat\0"
	"smap\0"
	"smar-se-port1\0"
	"smar-se-port2\0"
	"smart-diagnose\0"
	"smart-install\0"
	"smart-lm\0"
	"smartcard-port\0"
	"smartcard-tls\0"
	"smartpackets\0"
	"smartsdp\0"
	"smauth-port\0"
	"smbdirect\0"
	"smc-admin\0"
	"smc-http\0"
	"smc-jmx\0"
	"smcluster\0"
	"smile\0"
	"smip\0"
	"smntubootstrap\0"
	"smpnameres\0"
	"smpp\0"
	"smpppd\0"
	"smpte\0"
	"sms-chat\0"
	"sms-rcinfo\0"
	"sms-remctrl\0"
	"sms-xfer\0"
	"smsd\0"
	"smsp\0"
	"smsqp\0"
	"smtp\0"
	"smux\0"
	"smwan\0"
	"sna-cs\0"
	"snac\0"
	"snagas\0"
	"snap\0"
	"snapd\0"
	"snapenetio\0"
	"snapp\0"
	"snare\0"
	"snaresecure\0"
	"sncp\0"
	"snif\0"
	"snifferclient\0"
	"snifferdata\0"
	"snifferserver\0"
	"snip-slave\0"
	"snmp\0"
	"snmp-tcp-port\0"
	"snmpdtls\0"
	"snmpdtls-trap\0"
	"snmpssh\0"
	"snmpssh-trap\0"
	"snmptls\0"
	"snmptls-trap\0"
	"snmptrap\0"
	"snpp\0"
	"sns-admin\0"
	"sns-agent\0"
	"sns-channels\0"
	"sns-dispatcher\0"
	"sns-gateway\0"
	"sns-protocol\0"
	"sns-query\0"
	"sns-quote\0"
	"snss\0"
	"sntlkeyssrvr\0"
	"sntp-heartbeat\0"
	"soagateway\0"
	"soap-beep\0"
	"soap-http\0"
	"socalia\0"
	"social-alarm\0"
	"socks\0"
	"socorfs\0"
	"socp-c\0"
	"socp-t\0"
	"softaudit\0"
	"softcm\0"
	"softdataphone\0"
	"softpc\0"
	"softrack-meter\0"
	"solaris-audit\0"
	"solera-epmap\0"
	"solera-lpn\0"
	"solid-e-engine\0"
	"solid-mux\0"
	"solve\0"
	"sonar\0"
	"sonardata\0"
	"soniqsync\0"
	"sonus\0"
	"sonus-logging\0"
	"sonuscallsig\0"
	"sophia-lm\0"
	"sops\0"
	"sor-update\0"
	"sos\0"
	"sossd-agent\0"
	"sossd-collect\0"
	"sossd-disc\0"
	"sossecollector\0"
	"soundsvirtual\0"
	"sovd\0"
	"spamtrap\0"
	"spandataport\0"
	"spartan\0"
	"spc\0"
	"spcsdlobby\0"
	"spdm\0"
	"spdp\0"
	"spdy\0"
	"spearway\0"
	"spectardata\0"
	"spectardb\0"
	"spectraport\0"
	"speedtrace\0"
	"speedtrace-disc\0"
	"spg\0"
	"sphinxapi\0"
	"sphinxql\0"
	"spice\0"
	"spike\0"
	"spiral-admin\0"
	"split-ping\0"
	"splitlock\0"
	"splitlock-gw\0"
	"spmp\0"
	"spock\0"
	"spocp\0"
	"spramsca\0"
	"spramsd\0"
	"spremotetablet\0"
	"sps-tunnel\0"
	"spsc\0"
	"spss\0"
	"spss-lm\0"
	"spt-automation\0"
	"sptx\0"
	"spugna\0"
	"spw-dialer\0"
	"spw-dnspreload\0"
	"spytechphone\0"
	"sqdr\0"
	"sql*net\0"
	"sql-net\0"
	"sqlexec\0"
	"sqlexec-ssl\0"
	"sqlserv\0"
	"sqlsrv\0"
	"src\0"
	"srcp\0"
	"srdp\0"
	"srmp\0"
	"srp-feedback\0"
	"srssend\0"
	"sruth\0"
	"srvc-registry\0"
	"srvc_registry\0"
	"ss-idi\0"
	"ss-idi-disc\0"
	"ss7ns\0"
	"ssad\0"
	"ssc-agent\0"
	"sscan\0"
	"ssdispatch\0"
	"ssdp\0"
	"ssdtp\0"
	"sse-app-config\0"
	"ssh\0"
	"ssh-mgmt\0"
	"sshell\0"
	"sslp\0"
	"ssm-cssps\0"
	"ssm-cvs\0"
	"ssm-els\0"
	"ssmc\0"
	"ssmd\0"
	"ssmpp\0"
	"sso-control\0"
	"sso-service\0"
	"ssowatch\0"
	"ssp\0"
	"ssp-client\0"
	"ssports-bcast\0"
	"ssql\0"
	"ssr-servermgr\0"
	"ssrip\0"
	"ssslic-mgr\0"
	"ssslog-mgr\0"
	"sst\0"
	"sstp-1\0"
	"sstp-2\0"
	"sstsys-lm\0"
	"stanag-5066\0"
	"starbot\0"
	"starfield-io\0"
	"starfish\0"
	"stargatealerts\0"
	"starquiz-port\0"
	"stars\0"
	"starschool\0"
	"start-network\0"
	"startron\0"
	"stat-cc\0"
	"stat-results\0"
	"stat-scanner\0"
	"statsci1-lm\0"
	"statsci2-lm\0"
	"statsrv\0"
	"statusd\0"
	"stdptc\0"
	"ste-smsc\0"
	"stgxfws\0"
	"sti-envision\0"
	"stm-pproc\0"
	"stm_pproc\0"
	"stmf\0"
	"stone-design-1\0"
	"stonefalls\0"
	"storageos\0"
	"storman\0"
	"storview\0"
	"streamcomm-ds\0"
	"street-stream\0"
	"streetperfect\0"
	"streettalk\0"
	"streletz\0"
	"stresstester\0"
	"strexec-d\0"
	"strexec-s\0"
	"stryker-com\0"
	"stss\0"
	"stt\0"
	"sttunnel\0"
	"stun\0"
	"stun-behavior\0"
	"stun-behaviors\0"
	"stun-p1\0"
	"stun-p2\0"
	"stun-p3\0"
	"stun-port\0"
	"stuns\0"
	"stvp\0"
	"stx\0"
	"su-mit-tg\0"
	"sua\0"
	"submission\0"
	"submissions\0"
	"submit\0"
	"submitserver\0"
	"subntbcst-tftp\0"
	"subntbcst_tftp\0"
	"sugp\0"
	"suitcase\0"
	"suitjd\0"
	"sum\0"
	"sun-as-iiops\0"
	"sun-as-iiops-ca\0"
	"sun-as-jmxrmi\0"
	"sun-as-jpda\0"
	"sun-as-nodeagt\0"
	"sun-dr\0"
	"sun-lm\0"
	"sun-mc-grp\0"
	"sun-sea-port\0"
	"sun-sr-admin\0"
	"sun-sr-http\0"
	"sun-sr-https\0"
	"sun-sr-iiop\0"
	"sun-sr-iiop-aut\0"
	"sun-sr-iiops\0"
	"sun-sr-jms\0"
	"sun-sr-jmx\0"
	"sun-user-https\0"
	"suncacao-csa\0"
	"suncacao-jmxmp\0"
	"suncacao-rmi\0"
	"suncacao-snmp\0"
	"suncacao-websvc\0"
	"sunclustergeo\0"
	"sunclustermgr\0"
	"sunfm-port\0"
	"sunlps-http\0"
	"sunproxyadmin\0"
	"sunrpc\0"
	"sunscalar-dns\0"
	"sunscalar-svc\0"
	"SunVTS-RMI\0"
	"sunwebadmin\0"
	"sunwebadmins\0"
	"supdup\0"
	"supercell\0"
	"supermon\0"
	"supportassist\0"
	"sur-meas\0"
	"surebox\0"
	"surf\0"
	"surfcontrolcpa\0"
	"surveyinst\0"
	"suucp\0"
	"svbackup\0"
	"svcloud\0"
	"svdrp\0"
	"svdrp-disc\0"
	"svn\0"
	"svnet\0"
	"svnetworks\0"
	"svrloc\0"
	"svs-omagent\0"
	"sw-orion\0"
	"swa-1\0"
	"swa-2\0"
	"swa-3\0"
	"swa-4\0"
	"swarm\0"
	"swdtp\0"
	"swdtp-sv\0"
	"sweetware-apps\0"
	"swift-rvf\0"
	"swiftnet\0"
	"swismgr1\0"
	"swismgr2\0"
	"swispol\0"
	"swistrap\0"
	"swldy-sias\0"
	"swr-port\0"
	"swrmi\0"
	"swtp-port1\0"
	"swtp-port2\0"
	"swx\0"
	"swx-gate\0"
	"swxadmin\0"
	"sxmp\0"
	"sxuptp\0"
	"syam-agent\0"
	"syam-smc\0"
	"syam-webserver\0"
	"sybase-sqlany\0"
	"sybaseanywhere\0"
	"sybasedbsynch\0"
	"sybasesrvmon\0"
	"sychrond\0"
	"symantec-sfdb\0"
	"symantec-sim\0"
	"symb-sb-port\0"
	"symplex\0"
	"synapse\0"
	"synapse-nhttp\0"
	"synapse-nhttps\0"
	"synapsis-edge\0"
	"sync-em7\0"
	"synchromesh\0"
	"synchronet-db\0"
	"synchronet-rtc\0"
	"synchronet-upd\0"
	"synchronite\0"
	"syncserver\0"
	"syncserverssl\0"
	"synctest\0"
	"synel-data\0"
	"synoptics-trap\0"
	"synotics-broker\0"
	"synotics-relay\0"
	"sype-transport\0"
	"syscomlan\0"
	"syserverremote\0"
	"sysinfo-sp\0"
	"syslog\0"
	"syslog-conn\0"
	"syslog-tls\0"
	"sysopt\0"
	"sysorb\0"
	"sysrqd\0"
	"sysscanner\0"
	"systat\0"
	"system-monitor\0"
	"systemics-sox\0"
	"t1-e1-over-ip\0"
	"t128-gateway\0"
	"t1distproc\0"
	"t1distproc60\0"
	"t2-brm\0"
	"t2-drm\0"
	"t5-straton\0"
	"tabula\0"
	"tacacs\0"
	"tacacs-ds\0"
	"tacacss\0"
	"tacnews\0"
	"tacticalauth\0"
	"taep-as-svc\0"
	"tag-pm\0"
	"tag-ups-1\0"
	"taiclock\0"
	"tal-pod\0"
	"talarian-mcast1\0"
	"talarian-mcast2\0"
	"talarian-mcast3\0"
	"talarian-mcast4\0"
	"talarian-mcast5\0"
	"talarian-mqs\0"
	"talarian-tcp\0"
	"talarian-udp\0"
	"taligent-lm\0"
	"talikaserver\0"
	"talk\0"
	"talnet\0"
	"talon-disc\0"
	"talon-engine\0"
	"talon-webserver\0"
	"tambora\0"
	"tams\0"
	"tapestry\0"
	"tapeware\0"
	"tappi-boxnet\0"
	"tarantella\0"
	"tarantool\0"
	"targus-getdata\0"
	"targus-getdata1\0"
	"targus-getdata2\0"
	"targus-getdata3\0"
	"tarp\0"
	"taserver\0"
	"taskman-port\0"
	"taskmaster2000\0"
	"tasp-net\0"
	"taurus-wh\0"
	"tbrpf\0"
	"tcc-http\0"
	"tcim-control\0"
	"tclprodebugger\0"
	"tcoaddressbook\0"
	"tcoflashagent\0"
	"tcoregagent\0"
	"tcp-id-port\0"
	"tcpdataserver\0"
	"tcpmux\0"
	"tcpnethaspsrv\0"
	"td-postman\0"
	"td-replica\0"
	"td-service\0"
	"tdaccess\0"
	"tdmoip\0"
	"tdp-suite\0"
	"teamcoherence\0"
	"tec5-sdctp\0"
	"teedtap\0"
	"tekpls\0"
	"telaconsole\0"
	"telefinder\0"
	"telelpathattack\0"
	"telelpathstart\0"
	"teleniumdaemon\0"
	"telesis-licman\0"
	"telindus\0"
	"tell\0"
	"tellumat-nms\0"
	"telnet\0"
	"telnetcpcd\0"
	"telnets\0"
	"telops-lmd\0"
	"tempest-port\0"
	"tempo\0"
	"tenfold\0"
	"tentacle\0"
	"terabase\0"
	"teradataordbms\0"
	"teredo\0"
	"terminaldb\0"
	"tesla-sys-msg\0"
	"tetrinet\0"
	"texai\0"
	"texar\0"
	"tftp\0"
	"tftp-mcast\0"
	"tftps\0"
	"tgcconnect\0"
	"tgp\0"
	"thermo-calc\0"
	"theta-lm\0"
	"thingkit\0"
	"thor-engine\0"
	"thrp\0"
	"thrtx\0"
	"tht-treasure\0"
	"tibet-server\0"
	"tibsd\0"
	"ticf-1\0"
	"ticf-2\0"
	"tick-port\0"
	"tidp\0"
	"tiepie\0"
	"tiepie-disc\0"
	"tig\0"
	"tigv2\0"
	"tile-ml\0"
	"timbuktu\0"
	"timbuktu-srv1\0"
	"timbuktu-srv2\0"
	"timbuktu-srv3\0"
	"timbuktu-srv4\0"
	"time\0"
	"timed\0"
	"timeflies\0"
	"timelot\0"
	"timestenbroker\0"
	"tinc\0"
	"tinymessage\0"
	"tip-app-server\0"
	"tip2\0"
	"tipc\0"
	"tivoconnect\0"
	"tivoli-npm\0"
	"tksocket\0"
	"tl-ipcproxy\0"
	"tl1\0"
	"tl1-lv\0"
	"tl1-raw\0"
	"tl1-raw-ssl\0"
	"tl1-ssh\0"
	"tl1-telnet\0"
	"tlisrv\0"
	"tmesis-upshot\0"
	"tmi\0"
	"tmo-icon-sync\0"
	"tmophl7mts\0"
	"tmosms0\0"
	"tmosms1\0"
	"tn-timing\0"
	"tn-tl-fd1\0"
	"tn-tl-fd2\0"
	"tn-tl-r1\0"
	"tn-tl-r2\0"
	"tn-tl-w1\0"
	"tn-tl-w2\0"
	"tnETOS\0"
	"tnmpv2\0"
	"tnos-dp\0"
	"tnos-dps\0"
	"tnos-sp\0"
	"tnp\0"
	"tnp-discover\0"
	"tnp1-port\0"
	"tns-adv\0"
	"tns-cml\0"
	"tns-server\0"
	"toad\0"
	"toad-bi-appsrvr\0"
	"tolfab\0"
	"tolteces\0"
	"tomato-springs\0"
	"tonidods\0"
	"topflow\0"
	"topflow-ssl\0"
	"topovista-data\0"
	"topx\0"
	"touchnetplus\0"
	"tpcsrvr\0"
	"tpdu\0"
	"tpip\0"
	"tpmd\0"
	"tqdata\0"
	"tr-rsrb-p1\0"
	"tr-rsrb-p2\0"
	"tr-rsrb-p3\0"
	"tr-rsrb-port\0"
	"traceroute\0"
	"track\0"
	"tragic\0"
	"traingpsdata\0"
	"tram\0"
	"transact\0"
	"transmit-port\0"
	"trap\0"
	"trap-daemon\0"
	"trap-port\0"
	"trap-port-mom\0"
	"traversal\0"
	"travsoft-ipx-t\0"
	"trc-netpoll\0"
	"trdp-md\0"
	"trdp-pd\0"
	"treehopper\0"
	"trendchip-dcp\0"
	"tributary\0"
	"trident-data\0"
	"trim\0"
	"trim-event\0"
	"trim-ice\0"
	"trinity-dist\0"
	"trinket-agent\0"
	"triomotion\0"
	"trip\0"
	"tripe\0"
	"tripwire\0"
	"triquest-lm\0"
	"trisoap\0"
	"trispen-sra\0"
	"tritium-can\0"
	"trivnet1\0"
	"trivnet2\0"
	"trnsprntproxy\0"
	"troff\0"
	"trp\0"
	"truckstar\0"
	"truecm\0"
	"trueconf\0"
	"trusted-web\0"
	"trustestablish\0"
	"tsa\0"
	"tsaf\0"
	"tsb\0"
	"tsb2\0"
	"tscchat\0"
	"tsdos390\0"
	"tsepisp\0"
	"tserver\0"
	"tsilb\0"
	"tsp\0"
	"tsrmagt\0"
	"tsspmap\0"
	"ttat3lb\0"
	"ttc\0"
	"ttc-etap\0"
	"ttc-etap-ds\0"
	"ttc-etap-ns\0"
	"ttc-ssl\0"
	"ttcmremotectrl\0"
	"ttg-protocol\0"
	"ttl-publisher\0"
	"ttlpriceproxy\0"
	"ttnrepository\0"
	"ttntspauto\0"
	"ttyinfo\0"
	"tunalyzer\0"
	"tunatic\0"
	"tungsten-http\0"
	"tungsten-https\0"
	"tunnel\0"
	"tunstall-lwp\0"
	"tunstall-pnc\0"
	"turbonote-1\0"
	"turbonote-2\0"
	"turn\0"
	"turns\0"
	"tvbus\0"
	"tvdumtray-port\0"
	"tve-announce\0"
	"tvnetworkvideo\0"
	"tvpm\0"
	"tw-auth-key\0"
	"twamp-control\0"
	"twamp-test\0"
	"twcss\0"
	"twds\0"
	"twrpc\0"
	"twsdss\0"
	"u-dbap\0"
	"ua-secureagent\0"
	"uaac\0"
	"uacs\0"
	"uadtc\0"
	"uaiact\0"
	"uarps\0"
	"ub-dns-control\0"
	"ubroker\0"
	"ubxd\0"
	"ucentric-ds\0"
	"ucontrol\0"
	"ucs-isc\0"
	"udp-sr-port\0"
	"udpradio\0"
	"udpstp\0"
	"udrawgraph\0"
	"udrive\0"
	"udt-os\0"
	"udt_os\0"
	"uec\0"
	"uet\0"
	"ufastro-instr\0"
	"ufmp\0"
	"uis\0"
	"ulistproc\0"
	"ulp\0"
	"ulpnet\0"
	"ultimad\0"
	"ultrabac\0"
	"ultraseek-http\0"
	"ultrex\0"
	"uma\0"
	"umm-port\0"
	"ums\0"
	"umsp\0"
	"unbind-cluster\0"
	"undo-lm\0"
	"unet\0"
	"unglue\0"
	"unicall\0"
	"unicontrol\0"
	"unidata-ldm\0"
	"unieng\0"
	"unified-bus\0"
	"unify\0"
	"unify-adapter\0"
	"unify-debug\0"
	"unifyadmin\0"
	"unihub-server\0"
	"unikeypro\0"
	"unimobilectrl\0"
	"uniport\0"
	"unisql\0"
	"unisql-java\0"
	"unisys-eportal\0"
	"unisys-lm\0"
	"unite\0"
	"univ-appserver\0"
	"universe-suite\0"
	"universe_suite\0"
	"univision\0"
	"unix-status\0"
	"unizensus\0"
	"unot\0"
	"uohost\0"
	"uorb\0"
	"updog\0"
	"upgrade\0"
	"upnotifyp\0"
	"upnotifyps\0"
	"ups\0"
	"ups-engine\0"
	"ups-onlinet\0"
	"upsnotifyprot\0"
	"upstriggervsw\0"
	"urbisnet\0"
	"urd\0"
	"urld-port\0"
	"urm\0"
	"urp\0"
	"us-cli\0"
	"us-gv\0"
	"us-srv\0"
	"user-manager\0"
	"usicontentpush\0"
	"utcd\0"
	"utime\0"
	"utmpcd\0"
	"utmpsd\0"
	"utsftp\0"
	"uucp\0"
	"uucp-path\0"
	"uucp-rlogin\0"
	"uuidgen\0"
	"v-one-spp\0"
	"v2g-secc\0"
	"v5ua\0"
	"va-pacbase\0"
	"vacdsm-app\0"
	"vacdsm-sws\0"
	"vad\0"
	"valisys-lm\0"
	"vantronix-mgmt\0"
	"vaprtm\0"
	"varadero-0\0"
	"varadero-1\0"
	"varadero-2\0"
	"vat\0"
	"vat-control\0"
	"vatata\0"
	"vatp\0"
	"vaultbase\0"
	"vce\0"
	"vchat\0"
	"vcmp\0"
	"vcnet-link-v10\0"
	"vcom-tunnel\0"
	"vcrp\0"
	"vcs-app\0"
	"vcscmd\0"
	"vdab\0"
	"vdmmesh\0"
	"vdmmesh-disc\0"
	"vdmplay\0"
	"vemmi\0"
	"ventoso\0"
	"venus\0"
	"venus-se\0"
	"veracity\0"
	"vergencecm\0"
	"verismart\0"
	"veritas-pbx\0"
	"veritas-tcp1\0"
	"veritas-ucl\0"
	"veritas-udp1\0"
	"veritas-vis1\0"
	"veritas-vis2\0"
	"veritas_pbx\0"
	"veronica\0"
	"versa-tek\0"
	"versatalk\0"
	"versiera\0"
	"vestasdlp\0"
	"vettcp\0"
	"vfbp\0"
	"vfbp-disc\0"
	"vfmobile\0"
	"vfo\0"
	"vhd\0"
	"vid\0"
	"video-activmail\0"
	"videobeans\0"
	"videotex\0"
	"videte-cipc\0"
	"vidigo\0"
	"vids-avtp\0"
	"vieo-fe\0"
	"vinainstall\0"
	"vipera\0"
	"vipera-ssl\0"
	"vipremoteagent\0"
	"virprot-lm\0"
	"virtual-places\0"
	"virtual-time\0"
	"virtualtape\0"
	"virtualuser\0"
	"visd\0"
	"visinet-gui\0"
	"vision-elmd\0"
	"vision-mon\0"
	"vision-mon-disc\0"
	"vision-server\0"
	"vision_elmd\0"
	"vision_server\0"
	"visionpyramid\0"
	"visitview\0"
	"vista-4gl\0"
	"vistium-share\0"
	"visweather\0"
	"vitalanalysis\0"
	"viziblebrowser\0"
	"vlsi-lm\0"
	"vmnet\0"
	"vmodem\0"
	"vmpwscs\0"
	"vmrdp\0"
	"vmsvc\0"
	"vmsvc-2\0"
	"vmware-fdm\0"
	"vnas\0"
	"vnetd\0"
	"vns-tp\0"
	"vnsstr\0"
	"vnwk-prapi\0"
	"vnyx\0"
	"vocaltec-admin\0"
	"vocaltec-gold\0"
	"vocaltec-hos\0"
	"vocaltec-phone\0"
	"vocaltec-wconf\0"
	"vofr-gateway\0"
	"voispeed-port\0"
	"volley\0"
	"vop\0"
	"vopied\0"
	"voxelstorm\0"
	"vp2p\0"
	"vpa\0"
	"vpa-disc\0"
	"vpac\0"
	"vpad\0"
	"vpjp\0"
	"vpm-udp\0"
	"vpnz\0"
	"vpp\0"
	"vpps-qua\0"
	"vpps-via\0"
	"vpsipport\0"
	"vpvc\0"
	"vpvd\0"
	"vqp\0"
	"vrace\0"
	"vrcommerce\0"
	"vrmg-ip\0"
	"vrml-multi-use\0"
	"vroa\0"
	"vrpn\0"
	"vrt\0"
	"vrtl-vmf-ds\0"
	"vrtl-vmf-sa\0"
	"vrtp\0"
	"vrts-at-port\0"
	"vrts-auth-port\0"
	"vrts-ipcserver\0"
	"vrts-registry\0"
	"vrts-tdd\0"
	"vrtstrapserver\0"
	"vrxpservman\0"
	"vs-server\0"
	"vsaiport\0"
	"vsamredirector\0"
	"vsat-control\0"
	"vscp\0"
	"vseconnector\0"
	"vsi-omega\0"
	"vsiadmin\0"
	"vsinet\0"
	"vsixml\0"
	"vslmp\0"
	"vsnm-agent\0"
	"vspread\0"
	"vstat\0"
	"vt-ssl\0"
	"vtp\0"
	"vtr-emulator\0"
	"vts-rpc\0"
	"vtsas\0"
	"vtu-comms\0"
	"vulture\0"
	"vvr-control\0"
	"vvr-data\0"
	"vx-auth-port\0"
	"vxcrnbuport\0"
	"vxlan\0"
	"vxlan-gpe\0"
	"vytalvaultbrtp\0"
	"vytalvaultpipe\0"
	"vytalvaultvsmp\0"
	"waascluster\0"
	"wacp\0"
	"wafs\0"
	"wag-service\0"
	"wago-io-system\0"
	"wago-service\0"
	"wanscaler\0"
	"wap-push\0"
	"wap-push-http\0"
	"wap-push-https\0"
	"wap-pushsecure\0"
	"wap-vcal\0"
	"wap-vcal-s\0"
	"wap-vcard\0"
	"wap-vcard-s\0"
	"wap-wsp\0"
	"wap-wsp-s\0"
	"wap-wsp-wtp\0"
	"wap-wsp-wtp-s\0"
	"warehouse\0"
	"warehouse-sss\0"
	"warmspotMgmt\0"
	"warmux\0"
	"warppipe\0"
	"watchdoc\0"
	"watchdoc-pod\0"
	"watchdog-nt\0"
	"watchme-7272\0"
	"watcomdebug\0"
	"watershed-lm\0"
	"watilapp\0"
	"wbem-exp-https\0"
	"wbem-http\0"
	"wbem-https\0"
	"wbem-rmi\0"
	"wcbackup\0"
	"wcpp\0"
	"wcr-remlib\0"
	"weandsf\0"
	"weave\0"
	"web2host\0"
	"webaccess\0"
	"webadmstart\0"
	"webdata\0"
	"webemshttp\0"
	"weblogin\0"
	"webmachine\0"
	"webmail-2\0"
	"webmethods-b2b\0"
	"webobjects\0"
	"webphone\0"
	"webpush\0"
	"websm\0"
	"websnp\0"
	"websphere-snmp\0"
	"webster\0"
	"webtie\0"
	"webyast\0"
	"wello\0"
	"westec-connect\0"
	"westell-stats\0"
	"wfc\0"
	"wfm\0"
	"wfremotertm\0"
	"wg-endpt-comms\0"
	"wg-netforce\0"
	"wherehoo\0"
	"whisker\0"
	"who\0"
	"whoami\0"
	"whois++\0"
	"whoispp\0"
	"whosells\0"
	"whosockami\0"
	"wibukey\0"
	"wiegand\0"
	"wifree\0"
	"wilkenlistener\0"
	"willy\0"
	"wimaxasncp\0"
	"wimd\0"
	"wimsic\0"
	"windb\0"
	"winddlb\0"
	"winddx\0"
	"windlm\0"
	"windream\0"
	"winfs\0"
	"wininstall-ipc\0"
	"winjaserver\0"
	"winpcs\0"
	"winpharaoh\0"
	"winpoplanmess\0"
	"winport\0"
	"winqedit\0"
	"winrm\0"
	"wins\0"
	"winshadow\0"
	"winshadow-hd\0"
	"wip-port\0"
	"wired\0"
	"witsnet\0"
	"wizard\0"
	"wkars\0"
	"wkstn-mon\0"
	"wlanauth\0"
	"wlbs\0"
	"wlcp\0"
	"wmc-log-svc\0"
	"wmedistribution\0"
	"wmereceiving\0"
	"wmereporting\0"
	"wmlserver\0"
	"wms-messenger\0"
	"wnn6\0"
	"wnn6-ds\0"
	"workflow\0"
	"workflowdir\0"
	"world-lm\0"
	"worldfusion1\0"
	"worldfusion2\0"
	"worldscores\0"
	"wpages\0"
	"wpgs\0"
	"wpl-analytics\0"
	"wpl-disc\0"
	"writesrv\0"
	"wrs-registry\0"
	"wrs_registry\0"
	"wrspice\0"
	"ws-discovery\0"
	"wsdapi\0"
	"wsdapi-s\0"
	"wsdl-event\0"
	"wsicopy\0"
	"wsm-server\0"
	"wsm-server-ssl\0"
	"wsman\0"
	"wsmans\0"
	"wsmlb\0"
	"wso2esb-console\0"
	"wspipe\0"
	"wssauthsvc\0"
	"wsscomfrmwk\0"
	"wsynch\0"
	"wta-wsp-s\0"
	"wta-wsp-wtp-s\0"
	"wtmi-panel\0"
	"wusage\0"
	"wv-csp-sms\0"
	"wv-csp-sms-cir\0"
	"wv-csp-udp-cir\0"
	"wwiotalk\0"
	"www\0"
	"www-dev\0"
	"www-http\0"
	"www-ldap-gw\0"
	"wxbrief\0"
	"wysdma\0"
	"wysdmc\0"
	"x-bone-api\0"
	"x-bone-ctl\0"
	"x11\0"
	"x2-control\0"
	"x25-svc-port\0"
	"x2e-disc\0"
	"x500ms\0"
	"x510\0"
	"x9-icue\0"
	"xaapi\0"
	"xact-backup\0"
	"xadmin\0"
	"xahaud\0"
	"xandros-cms\0"
	"xap-ha\0"
	"xbox\0"
	"xcap-control\0"
	"xcap-portal\0"
	"xcompute\0"
	"xdas\0"
	"xdmcp\0"
	"xds\0"
	"xdsxdm\0"
	"xdtp\0"
	"xecp-node\0"
	"xfer\0"
	"xfr\0"
	"xgrid\0"
	"xic\0"
	"xiip\0"
	"xingcsm\0"
	"xingmpeg\0"
	"xinuexpansion1\0"
	"xinuexpansion2\0"
	"xinuexpansion3\0"
	"xinuexpansion4\0"
	"xinupageserver\0"
	"xiostatus\0"
	"xk22\0"
	"xkotodrcp\0"
	"xmapi\0"
	"xmcp\0"
	"xmlblaster\0"
	"xmlink-connect\0"
	"XmlIpcRegSvc\0"
	"xmlrpc-beep\0"
	"xmltec-xmlmail\0"
	"xmms2\0"
	"xmpcr-interface\0"
	"xmpp-bosh\0"
	"xmpp-client\0"
	"xmpp-server\0"
	"xmpv7\0"
	"xmquery\0"
	"xmsg\0"
	"xn-control\0"
	"xnds\0"
	"xnm-clear-text\0"
	"xnm-ssl\0"
	"xnmp\0"
	"xns-auth\0"
	"xns-ch\0"
	"xns-courier\0"
	"xns-mail\0"
	"xns-time\0"
	"xo-wave\0"
	"xoms\0"
	"xoraya\0"
	"xpanel\0"
	"xpilot\0"
	"xpl\0"
	"xplat-replicate\0"
	"xpra\0"
	"xprint-server\0"
	"xprtld\0"
	"xqosd\0"
	"xribs\0"
	"xrl\0"
	"xrpc-registry\0"
	"xrpl\0"
	"xs-openstorage\0"
	"xserveraid\0"
	"XSIP-network\0"
	"xsmsvc\0"
	"xss-port\0"
	"xss-srv-port\0"
	"xsync\0"
	"xtgui\0"
	"xtlserv\0"
	"xtreamx\0"
	"xtrm\0"
	"xtrms\0"
	"xvttp\0"
	"xw-control\0"
	"xxnetserver\0"
	"xybrid-cloud\0"
	"xybrid-rt\0"
	"xycstatus\0"
	"xyplex-mux\0"
	"yawn\0"
	"yo-main\0"
	"z-wave\0"
	"z-wave-s\0"
	"z-wave-tunnel\0"
	"z39-50\0"
	"z39.50\0"
	"zabbix-agent\0"
	"zabbix-trapper\0"
	"zannet\0"
	"zarkov\0"
	"zen-pawn\0"
	"zenginkyo-1\0"
	"zenginkyo-2\0"
	"zented\0"
	"zep\0"
	"zephyr-clt\0"
	"zephyr-hm\0"
	"zephyr-srv\0"
	"zicom\0"
	"zieto-sock\0"
	"zigbee-ip\0"
	"zigbee-ips\0"
	"zion-lm\0"
	"zixi-transport\0"
	"zmp\0"
	"zoomcp\0"
	"zre-disc\0"
	"zsecure\0"
	"zserv\0"
	"zymed-zpp\0";

const uint32_t registry_n_named = 6370;
const struct registry_service registry_services[6951] = {
	{ 1, 3091, 0, 0x03 },
	{ 10, 15998, 0, 0x02 },
	{ 16, 629, 0, 0x03 },
	{ 26, 2391, 0, 0x03 },
	{ 40, 5264, 0, 0x03 },
	{ 53, 5265, 0, 0x03 },
	{ 66, 1742, 0, 0x03 },
	{ 75, 106, 0, 0x03 },
	{ 86, 2339, 0, 0x03 },
	{ 99, 3446, 0, 0x03 },
	{ 110, 1181, 0, 0x03 },
	{ 121, 2323, 0, 0x03 },
	{ 129, 1538, 0, 0x03 },
	{ 136, 5221, 0, 0x01 },
	{ 142, 48049, 0, 0x01 },
	{ 152, 8809, 0, 0x02 },
	{ 162, 37472, 0, 0x04 },
	{ 172, 1511, 0, 0x03 },
	{ 178, 15363, 0, 0x03 },
	{ 184, 1550, 0, 0x03 },
	{ 196, 5781, 0, 0x03 },
	{ 206, 5782, 0, 0x03 },
	{ 216, 5783, 0, 0x03 },
	{ 230, 5785, 0, 0x03 },
	{ 241, 2934, 0, 0x03 },
	{ 254, 2933, 0, 0x03 },
	{ 266, 3284, 0, 0x03 },
	{ 272, 23294, 0, 0x01 },
	{ 281, 23294, 0, 0x02 },
	{ 291, 1027, 0, 0x02 },
	{ 296, 3517, 0, 0x03 },
	{ 308, 211, 0, 0x03 },
	{ 315, 211, 0, 0x03 },
	{ 322, 564, 0, 0x03 },
	{ 327, 13832, 0, 0x01 },
	{ 339, 5603, 0, 0x03 },
	{ 345, 5602, 0, 0x03 },
	{ 352, 3125, 0, 0x03 },
	{ 359, 3597, 0, 0x03 },
	{ 363, 3598, 0, 0x03 },
	{ 367, 4598, 0, 0x03 },
	{ 377, 4599, 0, 0x03 },
	{ 387, 4597, 0, 0x03 },
	{ 399, 4502, 0, 0x04 },
	{ 411, 4726, 0, 0x02 },
	{ 423, 28119, 0, 0x02 },
	{ 435, 5604, 0, 0x03 },
	{ 446, 5605, 0, 0x03 },
	{ 457, 3618, 0, 0x03 },
	{ 467, 3619, 0, 0x03 },
	{ 477, 1469, 0, 0x03 },
	{ 484, 3939, 0, 0x03 },
	{ 489, 2878, 0, 0x03 },
	{ 493, 1601, 0, 0x03 },
	{ 497, 2894, 0, 0x03 },
	{ 511, 8402, 0, 0x03 },
	{ 518, 3655, 0, 0x03 },
	{ 527, 3656, 0, 0x03 },
	{ 535, 6316, 0, 0x03 },
	{ 544, 10020, 0, 0x01 },
	{ 551, 1546, 0, 0x03 },
	{ 562, 4885, 0, 0x03 },
	{ 567, 3996, 0, 0x03 },
	{ 579, 3781, 0, 0x03 },
	{ 593, 2019, 0, 0x02 },
	{ 599, 1954, 0, 0x03 },
	{ 607, 1955, 0, 0x03 },
	{ 618, 18463, 0, 0x03 },
	{ 629, 2796, 0, 0x03 },
	{ 637, 674, 0, 0x03 },
	{ 642, 62, 0, 0x03 },
	{ 647, 2800, 0, 0x03 },
	{ 656, 4108, 0, 0x03 },
	{ 662, 1182, 0, 0x01 },
	{ 672, 1182, 0, 0x02 },
	{ 687, 888, 0, 0x03 },
	{ 701, 699, 0, 0x03 },
	{ 715, 1205, 0, 0x03 },
	{ 726, 6868, 0, 0x01 },
	{ 738, 6868, 0, 0x02 },
	{ 750, 7781, 0, 0x03 },
	{ 760, 12007, 0, 0x03 },
	{ 770, 12008, 0, 0x03 },
	{ 785, 8793, 0, 0x03 },
	{ 792, 2334, 0, 0x03 },
	{ 803, 2335, 0, 0x03 },
	{ 813, 2475, 0, 0x03 },
	{ 824, 2476, 0, 0x03 },
	{ 837, 187, 0, 0x03 },
	{ 841, 9953, 0, 0x03 },
	{ 846, 4013, 0, 0x03 },
	{ 858, 774, 0, 0x02 },
	{ 870, 775, 0, 0x02 },
	{ 885, 774, 0, 0x02 },
	{ 897, 775, 0, 0x02 },
	{ 912, 9216, 0, 0x03 },
	{ 917, 6969, 0, 0x03 },
	{ 925, 6801, 0, 0x03 },
	{ 931, 599, 0, 0x03 },
	{ 935, 3823, 0, 0x03 },
	{ 947, 3822, 0, 0x03 },
	{ 961, 3824, 0, 0x03 },
	{ 972, 2071, 0, 0x03 },
	{ 981, 4046, 0, 0x03 },
	{ 991, 7509, 0, 0x01 },
	{ 997, 2149, 0, 0x03 },
	{ 1005, 104, 0, 0x03 },
	{ 1014, 44445, 0, 0x01 },
	{ 1029, 4671, 0, 0x03 },
	{ 1035, 5103, 0, 0x01 },
	{ 1047, 5107, 0, 0x01 },
	{ 1061, 5106, 0, 0x01 },
	{ 1077, 3322, 3, 0x0f },
	{ 1088, 2859, 0, 0x03 },
	{ 1101, 1034, 0, 0x03 },
	{ 1112, 5411, 0, 0x03 },
	{ 1119, 2085, 0, 0x03 },
	{ 1127, 6350, 0, 0x03 },
	{ 1132, 1365, 0, 0x03 },
	{ 1142, 2521, 0, 0x03 },
	{ 1153, 7508, 0, 0x01 },
	{ 1158, 6769, 0, 0x03 },
	{ 1173, 3279, 0, 0x03 },
	{ 1173, 8403, 0, 0x03 },
	{ 1180, 2692, 0, 0x03 },
	{ 1191, 1102, 0, 0x03 },
	{ 1205, 1103, 0, 0x03 },
	{ 1219, 3703, 0, 0x03 },
	{ 1233, 3704, 0, 0x03 },
	{ 1247, 3705, 0, 0x03 },
	{ 1261, 3954, 0, 0x03 },
	{ 1267, 2550, 0, 0x03 },
	{ 1271, 5913, 0, 0x04 },
	{ 1277, 8016, 0, 0x01 },
	{ 1283, 3357, 0, 0x03 },
	{ 1295, 3760, 0, 0x03 },
	{ 1310, 2295, 0, 0x03 },
	{ 1320, 9389, 0, 0x01 },
	{ 1325, 149, 0, 0x03 },
	{ 1333, 4549, 0, 0x03 },
	{ 1340, 23456, 0, 0x01 },
	{ 1347, 23457, 0, 0x01 },
	{ 1358, 8060, 0, 0x02 },
	{ 1363, 1218, 0, 0x03 },
	{ 1378, 1219, 0, 0x03 },
	{ 1393, 3224, 0, 0x03 },
	{ 1407, 7107, 0, 0x02 },
	{ 1416, 8202, 0, 0x02 },
	{ 1422, 1411, 0, 0x03 },
	{ 1425, 6628, 0, 0x03 },
	{ 1434, 6579, 0, 0x03 },
	{ 1444, 4362, 0, 0x02 },
	{ 1459, 548, 0, 0x03 },
	{ 1470, 1042, 0, 0x03 },
	{ 1476, 1483, 0, 0x03 },
	{ 1480, 7007, 0, 0x03 },
	{ 1489, 7001, 0, 0x03 },
	{ 1503, 7006, 0, 0x03 },
	{ 1515, 7000, 0, 0x03 },
	{ 1531, 7004, 0, 0x03 },
	{ 1545, 7002, 0, 0x03 },
	{ 1559, 7009, 0, 0x03 },
	{ 1571, 7008, 0, 0x03 },
	{ 1583, 7003, 0, 0x03 },
	{ 1597, 7005, 0, 0x03 },
	{ 1609, 3917, 0, 0x03 },
	{ 1616, 5904, 0, 0x07 },
	{ 1624, 3915, 0, 0x03 },
	{ 1630, 3997, 0, 0x03 },
	{ 1644, 2331, 0, 0x03 },
	{ 1654, 705, 0, 0x03 },
	{ 1661, 5909, 0, 0x07 },
	{ 1666, 38203, 0, 0x03 },
	{ 1675, 3425, 0, 0x03 },
	{ 1685, 3026, 0, 0x03 },
	{ 1698, 3021, 0, 0x03 },
	{ 1709, 4149, 0, 0x03 },
	{ 1715, 2070, 0, 0x03 },
	{ 1728, 4333, 0, 0x07 },
	{ 1733, 7738, 0, 0x03 },
	{ 1741, 4071, 0, 0x03 },
	{ 1748, 2785, 0, 0x03 },
	{ 1755, 2786, 0, 0x03 },
	{ 1766, 3316, 0, 0x03 },
	{ 1775, 21221, 0, 0x01 },
	{ 1788, 17555, 0, 0x01 },
	{ 1795, 2846, 0, 0x03 },
	{ 1807, 2847, 0, 0x03 },
	{ 1822, 3833, 0, 0x03 },
	{ 1832, 4113, 0, 0x03 },
	{ 1841, 2887, 0, 0x03 },
	{ 1852, 1481, 0, 0x03 },
	{ 1857, 3975, 0, 0x03 },
	{ 1865, 2175, 0, 0x03 },
	{ 1873, 5912, 0, 0x03 },
	{ 1881, 2783, 0, 0x03 },
	{ 1887, 4804, 0, 0x02 },
	{ 1901, 2473, 0, 0x03 },
	{ 1910, 3613, 0, 0x03 },
	{ 1922, 2740, 0, 0x03 },
	{ 1928, 2668, 0, 0x03 },
	{ 1942, 2667, 0, 0x03 },
	{ 1956, 3234, 0, 0x03 },
	{ 1964, 5074, 0, 0x03 },
	{ 1974, 16003, 0, 0x02 },
	{ 1980, 1187, 0, 0x03 },
	{ 1986, 9956, 0, 0x02 },
	{ 1994, 9955, 0, 0x02 },
	{ 2006, 9955, 0, 0x01 },
	{ 2018, 36001, 0, 0x03 },
	{ 2027, 2901, 0, 0x03 },
	{ 2038, 9209, 0, 0x03 },
	{ 2054, 463, 0, 0x03 },
	{ 2060, 1849, 0, 0x03 },
	{ 2070, 1653, 0, 0x03 },
	{ 2083, 1346, 0, 0x03 },
	{ 2095, 1845, 0, 0x03 },
	{ 2104, 2456, 0, 0x03 },
	{ 2117, 3265, 0, 0x03 },
	{ 2130, 7799, 0, 0x03 },
	{ 2138, 4165, 0, 0x03 },
	{ 2144, 35355, 0, 0x01 },
	{ 2154, 35355, 0, 0x02 },
	{ 2169, 4689, 0, 0x03 },
	{ 2183, 4011, 0, 0x03 },
	{ 2198, 4563, 0, 0x01 },
	{ 2213, 10080, 0, 0x03 },
	{ 2220, 8301, 0, 0x03 },
	{ 2228, 6831, 0, 0x03 },
	{ 2237, 5506, 0, 0x03 },
	{ 2241, 8766, 0, 0x03 },
	{ 2246, 1931, 0, 0x03 },
	{ 2255, 2640, 0, 0x03 },
	{ 2267, 30003, 0, 0x03 },
	{ 2282, 30004, 0, 0x02 },
	{ 2296, 2100, 0, 0x03 },
	{ 2307, 2639, 0, 0x03 },
	{ 2314, 3811, 0, 0x03 },
	{ 2318, 8040, 0, 0x03 },
	{ 2325, 5195, 0, 0x01 },
	{ 2334, 5196, 0, 0x01 },
	{ 2350, 1535, 0, 0x03 },
	{ 2360, 1536, 0, 0x03 },
	{ 2371, 459, 0, 0x03 },
	{ 2381, 5672, 0, 0x07 },
	{ 2386, 5671, 0, 0x03 },
	{ 2392, 1037, 0, 0x03 },
	{ 2396, 2268, 0, 0x03 },
	{ 2400, 2848, 0, 0x03 },
	{ 2413, 3054, 0, 0x03 },
	{ 2426, 1082, 0, 0x03 },
	{ 2439, 16994, 0, 0x03 },
	{ 2453, 16995, 0, 0x03 },
	{ 2467, 16992, 0, 0x03 },
	{ 2481, 16993, 0, 0x03 },
	{ 2496, 1320, 0, 0x03 },
	{ 2507, 1319, 0, 0x03 },
	{ 2516, 3839, 0, 0x03 },
	{ 2524, 2929, 0, 0x03 },
	{ 2537, 2930, 0, 0x03 },
	{ 2549, 3846, 0, 0x03 },
	{ 2556, 4936, 0, 0x02 },
	{ 2569, 2646, 0, 0x03 },
	{ 2576, 212, 0, 0x03 },
	{ 2581, 3338, 0, 0x03 },
	{ 2588, 3341, 0, 0x03 },
	{ 2595, 3339, 0, 0x03 },
	{ 2602, 3340, 0, 0x03 },
	{ 2609, 3715, 0, 0x03 },
	{ 2623, 3440, 0, 0x03 },
	{ 2635, 116, 0, 0x03 },
	{ 2646, 124, 0, 0x03 },
	{ 2657, 1083, 0, 0x03 },
	{ 2669, 1084, 0, 0x03 },
	{ 2681, 1781, 0, 0x03 },
	{ 2695, 1800, 0, 0x03 },
	{ 2704, 2325, 0, 0x03 },
	{ 2712, 1055, 0, 0x03 },
	{ 2721, 1206, 0, 0x03 },
	{ 2734, 2247, 0, 0x03 },
	{ 2749, 75, 0, 0x03 },
	{ 2778, 59, 0, 0x03 },
	{ 2803, 24, 0, 0x03 },
	{ 2827, 35, 0, 0x03 },
	{ 2854, 77, 0, 0x03 },
	{ 2878, 57, 0, 0x03 },
	{ 2906, 87, 0, 0x03 },
	{ 2932, 5913, 0, 0x03 },
	{ 2942, 2712, 0, 0x03 },
	{ 2947, 654, 0, 0x03 },
	{ 2952, 5190, 0, 0x03 },
	{ 2956, 5191, 0, 0x03 },
	{ 2962, 5192, 0, 0x03 },
	{ 2968, 5193, 0, 0x03 },
	{ 2974, 47806, 0, 0x03 },
	{ 2977, 9160, 0, 0x03 },
	{ 2984, 9161, 0, 0x03 },
	{ 2991, 9162, 0, 0x03 },
	{ 2998, 9163, 0, 0x03 },
	{ 3005, 9164, 0, 0x03 },
	{ 3012, 2160, 0, 0x03 },
	{ 3021, 2161, 0, 0x03 },
	{ 3030, 2260, 0, 0x03 },
	{ 3039, 3052, 0, 0x03 },
	{ 3048, 3506, 0, 0x03 },
	{ 3057, 5454, 0, 0x03 },
	{ 3066, 5455, 0, 0x03 },
	{ 3075, 5456, 0, 0x03 },
	{ 3084, 6547, 0, 0x03 },
	{ 3093, 6548, 0, 0x03 },
	{ 3102, 6549, 0, 0x03 },
	{ 3111, 7845, 0, 0x03 },
	{ 3120, 7846, 0, 0x03 },
	{ 3129, 9950, 0, 0x03 },
	{ 3138, 9951, 0, 0x03 },
	{ 3147, 9952, 0, 0x03 },
	{ 3156, 18888, 0, 0x03 },
	{ 3166, 3551, 0, 0x03 },
	{ 3174, 3948, 0, 0x03 },
	{ 3180, 539, 0, 0x03 },
	{ 3192, 913, 0, 0x03 },
	{ 3202, 912, 0, 0x03 },
	{ 3212, 1134, 0, 0x03 },
	{ 3217, 32483, 0, 0x03 },
	{ 3226, 3809, 0, 0x03 },
	{ 3232, 3184, 0, 0x03 },
	{ 3245, 8122, 0, 0x03 },
	{ 3258, 2754, 0, 0x03 },
	{ 3268, 8121, 0, 0x03 },
	{ 3280, 2759, 0, 0x03 },
	{ 3291, 10252, 0, 0x03 },
	{ 3304, 2758, 0, 0x03 },
	{ 3318, 3238, 0, 0x03 },
	{ 3331, 3237, 0, 0x03 },
	{ 3345, 3236, 0, 0x03 },
	{ 3358, 3239, 0, 0x03 },
	{ 3371, 4674, 0, 0x03 },
	{ 3382, 1381, 0, 0x03 },
	{ 3395, 3659, 0, 0x03 },
	{ 3406, 4112, 0, 0x03 },
	{ 3420, 458, 0, 0x03 },
	{ 3429, 545, 0, 0x03 },
	{ 3442, 2336, 0, 0x03 },
	{ 3457, 2898, 0, 0x03 },
	{ 3471, 999, 0, 0x02 },
	{ 3478, 2037, 0, 0x03 },
	{ 3485, 4087, 0, 0x01 },
	{ 3499, 3312, 0, 0x03 },
	{ 3513, 4848, 0, 0x03 },
	{ 3526, 4849, 0, 0x03 },
	{ 3540, 3879, 0, 0x03 },
	{ 3549, 2616, 0, 0x03 },
	{ 3563, 2136, 0, 0x03 },
	{ 3574, 1447, 0, 0x03 },
	{ 3582, 5086, 0, 0x01 },
	{ 3592, 5470, 0, 0x01 },
	{ 3604, 5471, 0, 0x01 },
	{ 3617, 5475, 0, 0x01 },
	{ 3630, 5474, 0, 0x02 },
	{ 3642, 5472, 0, 0x01 },
	{ 3654, 5473, 0, 0x01 },
	{ 3667, 3758, 0, 0x03 },
	{ 3680, 4394, 0, 0x02 },
	{ 3690, 4391, 0, 0x01 },
	{ 3704, 4392, 0, 0x01 },
	{ 3718, 4393, 0, 0x01 },
	{ 3733, 2264, 0, 0x03 },
	{ 3745, 2265, 0, 0x03 },
	{ 3757, 1557, 0, 0x03 },
	{ 3770, 8023, 0, 0x03 },
	{ 3779, 262, 0, 0x03 },
	{ 3788, 7070, 0, 0x03 },
	{ 3793, 3513, 0, 0x03 },
	{ 3799, 1826, 0, 0x03 },
	{ 3804, 1116, 0, 0x03 },
	{ 3815, 1117, 0, 0x03 },
	{ 3827, 1115, 0, 0x03 },
	{ 3838, 1835, 0, 0x03 },
	{ 3847, 1834, 0, 0x03 },
	{ 3856, 23546, 0, 0x01 },
	{ 3870, 11321, 0, 0x03 },
	{ 3883, 3030, 0, 0x03 },
	{ 3893, 3025, 0, 0x03 },
	{ 3904, 2582, 0, 0x03 },
	{ 3913, 2581, 0, 0x03 },
	{ 3922, 2624, 0, 0x03 },
	{ 3927, 2114, 0, 0x03 },
	{ 3938, 419, 0, 0x03 },
	{ 3945, 421, 0, 0x03 },
	{ 3952, 422, 0, 0x03 },
	{ 3959, 7570, 0, 0x03 },
	{ 3973, 3140, 0, 0x03 },
	{ 3985, 8423, 0, 0x01 },
	{ 3992, 3426, 0, 0x03 },
	{ 4000, 1913, 0, 0x03 },
	{ 4007, 4534, 0, 0x02 },
	{ 4020, 9294, 0, 0x03 },
	{ 4034, 9295, 0, 0x03 },
	{ 4049, 3174, 0, 0x03 },
	{ 4061, 9292, 0, 0x03 },
	{ 4075, 384, 0, 0x03 },
	{ 4080, 3726, 0, 0x03 },
	{ 4094, 3176, 0, 0x03 },
	{ 4105, 27782, 0, 0x03 },
	{ 4115, 3518, 0, 0x03 },
	{ 4128, 8211, 0, 0x02 },
	{ 4139, 7166, 0, 0x03 },
	{ 4152, 4026, 0, 0x03 },
	{ 4161, 449, 0, 0x03 },
	{ 4174, 386, 0, 0x03 },
	{ 4178, 7234, 0, 0x01 },
	{ 4191, 3451, 0, 0x03 },
	{ 4196, 3863, 0, 0x04 },
	{ 4206, 3864, 0, 0x04 },
	{ 4220, 3863, 0, 0x01 },
	{ 4229, 3864, 0, 0x01 },
	{ 4242, 3863, 0, 0x02 },
	{ 4251, 4448, 0, 0x03 },
	{ 4260, 1560, 0, 0x03 },
	{ 4269, 4077, 0, 0x02 },
	{ 4280, 5155, 0, 0x03 },
	{ 4293, 2192, 0, 0x03 },
	{ 4299, 623, 0, 0x02 },
	{ 4308, 664, 0, 0x02 },
	{ 4324, 11489, 0, 0x01 },
	{ 4339, 5727, 0, 0x01 },
	{ 4346, 1827, 0, 0x03 },
	{ 4350, 626, 0, 0x03 },
	{ 4355, 44600, 0, 0x02 },
	{ 4362, 311, 0, 0x03 },
	{ 4376, 687, 0, 0x03 },
	{ 4389, 5905, 0, 0x07 },
	{ 4396, 45000, 0, 0x01 },
	{ 4401, 45000, 0, 0x02 },
	{ 4410, 45001, 0, 0x01 },
	{ 4416, 5042, 0, 0x03 },
	{ 4431, 3087, 0, 0x03 },
	{ 4441, 7235, 0, 0x02 },
	{ 4457, 1544, 0, 0x03 },
	{ 4466, 1749, 0, 0x03 },
	{ 4481, 6142, 0, 0x03 },
	{ 4493, 1079, 0, 0x03 },
	{ 4505, 7800, 0, 0x03 },
	{ 4509, 24850, 0, 0x02 },
	{ 4520, 4704, 0, 0x01 },
	{ 4532, 4119, 0, 0x03 },
	{ 4544, 4485, 0, 0x01 },
	{ 4554, 9106, 0, 0x01 },
	{ 4564, 9106, 0, 0x02 },
	{ 4579, 9107, 0, 0x01 },
	{ 4592, 8600, 0, 0x03 },
	{ 4600, 27876, 0, 0x01 },
	{ 4610, 2864, 0, 0x03 },
	{ 4625, 203, 0, 0x03 },
	{ 4630, 205, 0, 0x03 },
	{ 4635, 207, 0, 0x03 },
	{ 4640, 208, 0, 0x03 },
	{ 4645, 204, 0, 0x03 },
	{ 4653, 202, 0, 0x03 },
	{ 4660, 201, 0, 0x03 },
	{ 4668, 206, 0, 0x03 },
	{ 4675, 1171, 0, 0x03 },
	{ 4689, 1170, 0, 0x03 },
	{ 4696, 1385, 0, 0x03 },
	{ 4706, 1385, 0, 0x03 },
	{ 4716, 20999, 0, 0x03 },
	{ 4727, 3965, 0, 0x03 },
	{ 4742, 4154, 0, 0x03 },
	{ 4750, 11367, 0, 0x03 },
	{ 4759, 1520, 0, 0x03 },
	{ 4774, 5150, 0, 0x03 },
	{ 4779, 2812, 0, 0x03 },
	{ 4786, 2201, 0, 0x03 },
	{ 4790, 5911, 0, 0x03 },
	{ 4800, 5910, 0, 0x03 },
	{ 4808, 4937, 0, 0x02 },
	{ 4820, 5586, 0, 0x01 },
	{ 4831, 2317, 0, 0x03 },
	{ 4846, 2419, 0, 0x03 },
	{ 4861, 2304, 0, 0x03 },
	{ 4876, 5242, 0, 0x01 },
	{ 4883, 7543, 0, 0x03 },
	{ 4888, 1397, 0, 0x03 },
	{ 4904, 3643, 0, 0x03 },
	{ 4917, 182, 0, 0x03 },
	{ 4923, 1146, 0, 0x03 },
	{ 4938, 48, 0, 0x03 },
	{ 4945, 2066, 0, 0x03 },
	{ 4950, 5680, 0, 0x03 },
	{ 4964, 2772, 0, 0x03 },
	{ 4970, 9084, 0, 0x07 },
	{ 4977, 33123, 0, 0x03 },
	{ 4992, 364, 0, 0x03 },
	{ 5004, 387, 0, 0x03 },
	{ 5009, 113, 0, 0x03 },
	{ 5014, 5067, 0, 0x03 },
	{ 5023, 7668, 0, 0x01 },
	{ 5037, 5115, 0, 0x01 },
	{ 5047, 3437, 0, 0x03 },
	{ 5057, 3104, 0, 0x01 },
	{ 5068, 3103, 0, 0x03 },
	{ 5079, 3104, 0, 0x02 },
	{ 5091, 1422, 0, 0x03 },
	{ 5103, 2080, 0, 0x03 },
	{ 5116, 1140, 0, 0x03 },
	{ 5124, 4685, 0, 0x03 },
	{ 5132, 5820, 0, 0x01 },
	{ 5147, 31020, 0, 0x01 },
	{ 5160, 2050, 0, 0x03 },
	{ 5174, 1122, 0, 0x03 },
	{ 5187, 2131, 0, 0x03 },
	{ 5199, 4065, 0, 0x03 },
	{ 5210, 4065, 0, 0x03 },
	{ 5221, 2068, 0, 0x03 },
	{ 5236, 17221, 0, 0x03 },
	{ 5243, 2134, 0, 0x03 },
	{ 5250, 2992, 0, 0x03 },
	{ 5257, 20057, 0, 0x01 },
	{ 5267, 486, 0, 0x03 },
	{ 5273, 3502, 0, 0x03 },
	{ 5287, 2238, 0, 0x03 },
	{ 5297, 3871, 0, 0x03 },
	{ 5311, 1078, 0, 0x03 },
	{ 5325, 3211, 0, 0x03 },
	{ 5338, 5004, 0, 0x0b },
	{ 5352, 5005, 0, 0x0b },
	{ 5366, 17220, 0, 0x03 },
	{ 5371, 4488, 0, 0x03 },
	{ 5381, 3277, 0, 0x03 },
	{ 5391, 8433, 0, 0x02 },
	{ 5399, 22800, 0, 0x03 },
	{ 5407, 4195, 0, 0x0f },
	{ 5415, 35100, 0, 0x03 },
	{ 5425, 10260, 0, 0x03 },
	{ 5440, 1548, 0, 0x03 },
	{ 5448, 16665, 0, 0x01 },
	{ 5460, 4418, 0, 0x02 },
	{ 5471, 5072, 0, 0x03 },
	{ 5477, 4192, 0, 0x01 },
	{ 5483, 4192, 0, 0x02 },
	{ 5492, 3512, 0, 0x03 },
	{ 5498, 1896, 0, 0x03 },
	{ 5512, 2204, 0, 0x03 },
	{ 5523, 2203, 0, 0x03 },
	{ 5534, 1179, 0, 0x03 },
	{ 5538, 6696, 0, 0x02 },
	{ 5544, 6699, 0, 0x02 },
	{ 5555, 2635, 0, 0x03 },
	{ 5566, 3387, 0, 0x03 },
	{ 5578, 6123, 0, 0x03 },
	{ 5593, 3946, 0, 0x03 },
	{ 5604, 47808, 0, 0x03 },
	{ 5611, 9101, 0, 0x03 },
	{ 5622, 9102, 0, 0x03 },
	{ 5632, 9103, 0, 0x03 },
	{ 5642, 6505, 0, 0x03 },
	{ 5652, 6506, 0, 0x03 },
	{ 5661, 6505, 0, 0x03 },
	{ 5671, 6506, 0, 0x03 },
	{ 5680, 1929, 0, 0x03 },
	{ 5695, 2708, 0, 0x03 },
	{ 5706, 567, 0, 0x03 },
	{ 5717, 573, 0, 0x03 },
	{ 5728, 5120, 0, 0x03 },
	{ 5742, 5429, 0, 0x03 },
	{ 5747, 4305, 0, 0x03 },
	{ 5754, 1984, 0, 0x03 },
	{ 5757, 3327, 0, 0x03 },
	{ 5763, 1347, 0, 0x03 },
	{ 5771, 1348, 0, 0x03 },
	{ 5779, 4175, 0, 0x01 },
	{ 5784, 3415, 0, 0x03 },
	{ 5799, 4677, 0, 0x03 },
	{ 5803, 1704, 0, 0x03 },
	{ 5814, 1951, 0, 0x03 },
	{ 5827, 13216, 0, 0x03 },
	{ 5835, 8999, 0, 0x03 },
	{ 5840, 10107, 0, 0x03 },
	{ 5852, 6507, 0, 0x03 },
	{ 5862, 6508, 0, 0x03 },
	{ 5871, 6507, 0, 0x03 },
	{ 5881, 6508, 0, 0x03 },
	{ 5890, 581, 0, 0x03 },
	{ 5894, 3124, 0, 0x03 },
	{ 5906, 4426, 0, 0x03 },
	{ 5920, 2852, 0, 0x03 },
	{ 5929, 3146, 0, 0x03 },
	{ 5938, 2414, 0, 0x03 },
	{ 5946, 1943, 0, 0x03 },
	{ 5960, 5633, 0, 0x03 },
	{ 5966, 2005, 0, 0x01 },
	{ 5974, 3408, 0, 0x03 },
	{ 5981, 3527, 0, 0x03 },
	{ 5996, 3960, 0, 0x03 },
	{ 6001, 6122, 0, 0x03 },
	{ 6014, 15660, 0, 0x03 },
	{ 6021, 5424, 0, 0x03 },
	{ 6035, 25954, 0, 0x02 },
	{ 6043, 25955, 0, 0x02 },
	{ 6053, 3784, 0, 0x03 },
	{ 6065, 3785, 0, 0x03 },
	{ 6074, 6784, 0, 0x02 },
	{ 6082, 4784, 0, 0x03 },
	{ 6096, 3966, 0, 0x03 },
	{ 6105, 152, 0, 0x03 },
	{ 6110, 264, 0, 0x03 },
	{ 6115, 179, 0, 0x07 },
	{ 6119, 482, 0, 0x03 },
	{ 6127, 354, 0, 0x03 },
	{ 6133, 357, 0, 0x03 },
	{ 6141, 248, 0, 0x03 },
	{ 6147, 310, 0, 0x03 },
	{ 6153, 352, 0, 0x03 },
	{ 6162, 351, 0, 0x03 },
	{ 6170, 1962, 0, 0x03 },
	{ 6178, 2259, 0, 0x03 },
	{ 6187, 2369, 0, 0x03 },
	{ 6195, 512, 0, 0x02 },
	{ 6200, 18000, 0, 0x03 },
	{ 6208, 24577, 0, 0x01 },
	{ 6216, 24577, 0, 0x02 },
	{ 6231, 3783, 0, 0x03 },
	{ 6239, 2302, 0, 0x03 },
	{ 6254, 29999, 0, 0x01 },
	{ 6263, 24554, 0, 0x03 },
	{ 6269, 2107, 0, 0x03 },
	{ 6282, 2662, 0, 0x03 },
	{ 6294, 2663, 0, 0x03 },
	{ 6306, 3411, 0, 0x03 },
	{ 6319, 6946, 0, 0x03 },
	{ 6329, 5087, 0, 0x01 },
	{ 6336, 4376, 0, 0x03 },
	{ 6340, 5585, 0, 0x03 },
	{ 6349, 5584, 0, 0x03 },
	{ 6357, 5068, 0, 0x01 },
	{ 6370, 2178, 0, 0x03 },
	{ 6379, 142, 0, 0x03 },
	{ 6386, 2032, 0, 0x03 },
	{ 6397, 1025, 0, 0x03 },
	{ 6407, 1150, 0, 0x03 },
	{ 6413, 3724, 0, 0x03 },
	{ 6421, 2911, 0, 0x03 },
	{ 6430, 2574, 0, 0x03 },
	{ 6444, 10288, 0, 0x03 },
	{ 6451, 8194, 0, 0x03 },
	{ 6456, 8195, 0, 0x03 },
	{ 6461, 8292, 0, 0x03 },
	{ 6466, 8294, 0, 0x03 },
	{ 6471, 48129, 0, 0x03 },
	{ 6476, 1432, 0, 0x03 },
	{ 6489, 2277, 0, 0x03 },
	{ 6503, 2877, 0, 0x03 },
	{ 6513, 2625, 0, 0x03 },
	{ 6525, 3421, 0, 0x03 },
	{ 6530, 2494, 0, 0x03 },
	{ 6537, 6301, 0, 0x03 },
	{ 6550, 3695, 0, 0x03 },
	{ 6564, 3683, 0, 0x03 },
	{ 6571, 10129, 0, 0x01 },
	{ 6579, 6300, 0, 0x03 },
	{ 6587, 3604, 0, 0x03 },
	{ 6600, 2059, 0, 0x03 },
	{ 6614, 1769, 0, 0x03 },
	{ 6626, 1770, 0, 0x03 },
	{ 6638, 3561, 0, 0x03 },
	{ 6649, 1313, 0, 0x03 },
	{ 6662, 6767, 0, 0x03 },
	{ 6677, 6768, 0, 0x03 },
	{ 6691, 10128, 0, 0x03 },
	{ 6703, 4568, 0, 0x03 },
	{ 6717, 6301, 0, 0x03 },
	{ 6730, 1313, 0, 0x03 },
	{ 6743, 3181, 0, 0x03 },
	{ 6758, 3182, 0, 0x03 },
	{ 6772, 13823, 0, 0x01 },
	{ 6778, 632, 0, 0x03 },
	{ 6783, 415, 0, 0x03 },
	{ 6788, 1120, 0, 0x03 },
	{ 6797, 1119, 0, 0x03 },
	{ 6806, 10439, 0, 0x02 },
	{ 6814, 3344, 0, 0x03 },
	{ 6826, 9700, 0, 0x03 },
	{ 6837, 9750, 0, 0x03 },
	{ 6848, 6403, 0, 0x0f },
	{ 6861, 6400, 0, 0x0f },
	{ 6869, 6402, 0, 0x0f },
	{ 6882, 6404, 0, 0x0f },
	{ 6894, 6405, 0, 0x0f },
	{ 6906, 6406, 0, 0x0f },
	{ 6921, 6407, 0, 0x0f },
	{ 6934, 6408, 0, 0x0f },
	{ 6947, 6409, 0, 0x0f },
	{ 6960, 6410, 0, 0x0f },
	{ 6973, 6401, 0, 0x0f },
	{ 6981, 1043, 0, 0x03 },
	{ 6994, 6500, 0, 0x03 },
	{ 6999, 6503, 0, 0x03 },
	{ 7010, 6501, 0, 0x03 },
	{ 7021, 6502, 0, 0x03 },
	{ 7032, 6503, 0, 0x03 },
	{ 7043, 6501, 0, 0x03 },
	{ 7054, 6502, 0, 0x03 },
	{ 7065, 2961, 0, 0x03 },
	{ 7077, 7687, 0, 0x01 },
	{ 7082, 4914, 0, 0x03 },
	{ 7088, 1304, 0, 0x03 },
	{ 7098, 2913, 0, 0x03 },
	{ 7110, 2017, 0, 0x02 },
	{ 7121, 68, 0, 0x03 },
	{ 7128, 67, 0, 0x03 },
	{ 7135, 2016, 0, 0x03 },
	{ 7146, 707, 0, 0x03 },
	{ 7158, 2990, 0, 0x03 },
	{ 7165, 28589, 0, 0x01 },
	{ 7174, 2218, 0, 0x03 },
	{ 7182, 4186, 0, 0x01 },
	{ 7197, 9380, 0, 0x03 },
	{ 7202, 13782, 0, 0x03 },
	{ 7207, 2844, 0, 0x03 },
	{ 7217, 2845, 0, 0x03 },
	{ 7227, 13721, 0, 0x03 },
	{ 7233, 13722, 0, 0x03 },
	{ 7245, 3593, 0, 0x03 },
	{ 7250, 13720, 0, 0x03 },
	{ 7255, 5425, 0, 0x03 },
	{ 7266, 2169, 0, 0x03 },
	{ 7272, 1323, 0, 0x03 },
	{ 7277, 4415, 0, 0x01 },
	{ 7289, 3188, 0, 0x03 },
	{ 7304, 2155, 0, 0x03 },
	{ 7311, 4096, 0, 0x03 },
	{ 7315, 22951, 0, 0x03 },
	{ 7322, 1073, 0, 0x03 },
	{ 7336, 5682, 0, 0x02 },
	{ 7347, 4101, 0, 0x03 },
	{ 7354, 4102, 0, 0x03 },
	{ 7361, 4103, 0, 0x03 },
	{ 7368, 4104, 0, 0x03 },
	{ 7375, 3014, 0, 0x03 },
	{ 7390, 3014, 0, 0x03 },
	{ 7405, 3043, 0, 0x03 },
	{ 7409, 2619, 0, 0x03 },
	{ 7415, 2003, 0, 0x03 },
	{ 7422, 1054, 0, 0x03 },
	{ 7430, 5320, 0, 0x01 },
	{ 7443, 5321, 0, 0x01 },
	{ 7457, 1252, 0, 0x03 },
	{ 7467, 1071, 0, 0x03 },
	{ 7480, 2536, 0, 0x03 },
	{ 7493, 2444, 0, 0x03 },
	{ 7507, 2803, 0, 0x03 },
	{ 7517, 3351, 0, 0x03 },
	{ 7525, 1961, 0, 0x03 },
	{ 7539, 3681, 0, 0x03 },
	{ 7547, 1854, 0, 0x03 },
	{ 7558, 2446, 0, 0x03 },
	{ 7571, 2446, 0, 0x03 },
	{ 7584, 2965, 0, 0x03 },
	{ 7596, 2964, 0, 0x03 },
	{ 7609, 4971, 0, 0x01 },
	{ 7614, 998, 0, 0x01 },
	{ 7621, 4747, 0, 0x02 },
	{ 7634, 3107, 0, 0x03 },
	{ 7643, 4990, 0, 0x03 },
	{ 7651, 3993, 0, 0x03 },
	{ 7660, 3992, 0, 0x03 },
	{ 7666, 3990, 0, 0x03 },
	{ 7672, 3989, 0, 0x03 },
	{ 7687, 3991, 0, 0x03 },
	{ 7697, 3626, 0, 0x03 },
	{ 7712, 1236, 0, 0x03 },
	{ 7722, 10880, 0, 0x03 },
	{ 7729, 1149, 0, 0x03 },
	{ 7738, 4027, 0, 0x03 },
	{ 7742, 1375, 0, 0x03 },
	{ 7748, 5154, 0, 0x03 },
	{ 7755, 4155, 0, 0x03 },
	{ 7759, 3778, 0, 0x03 },
	{ 7771, 1153, 0, 0x03 },
	{ 7782, 2472, 0, 0x03 },
	{ 7785, 5064, 0, 0x03 },
	{ 7790, 5065, 0, 0x03 },
	{ 7795, 8025, 0, 0x03 },
	{ 7807, 8026, 0, 0x03 },
	{ 7819, 3709, 0, 0x03 },
	{ 7827, 14414, 0, 0x03 },
	{ 7841, 5249, 0, 0x03 },
	{ 7851, 5248, 0, 0x03 },
	{ 7858, 595, 0, 0x03 },
	{ 7871, 282, 0, 0x03 },
	{ 7884, 7161, 0, 0x03 },
	{ 7895, 1554, 0, 0x03 },
	{ 7903, 7163, 0, 0x03 },
	{ 7916, 1563, 0, 0x03 },
	{ 7927, 2318, 0, 0x03 },
	{ 7942, 1441, 0, 0x03 },
	{ 7950, 1442, 0, 0x03 },
	{ 7958, 1399, 0, 0x03 },
	{ 7972, 1400, 0, 0x03 },
	{ 7986, 770, 0, 0x03 },
	{ 7994, 1000, 0, 0x03 },
	{ 8003, 1387, 0, 0x03 },
	{ 8012, 16789, 0, 0x01 },
	{ 8021, 649, 0, 0x03 },
	{ 8032, 42510, 0, 0x03 },
	{ 8039, 5251, 0, 0x03 },
	{ 8046, 1721, 0, 0x03 },
	{ 8053, 1202, 0, 0x03 },
	{ 8062, 1192, 0, 0x03 },
	{ 8075, 216, 0, 0x03 },
	{ 8082, 7162, 0, 0x03 },
	{ 8096, 1198, 0, 0x03 },
	{ 8111, 588, 0, 0x03 },
	{ 8115, 22537, 0, 0x01 },
	{ 8131, 2552, 0, 0x03 },
	{ 8144, 2517, 0, 0x03 },
	{ 8159, 2906, 0, 0x03 },
	{ 8167, 3675, 0, 0x03 },
	{ 8176, 9283, 0, 0x03 },
	{ 8188, 3545, 0, 0x03 },
	{ 8194, 1734, 0, 0x03 },
	{ 8206, 4450, 0, 0x03 },
	{ 8211, 1919, 0, 0x03 },
	{ 8219, 1920, 0, 0x03 },
	{ 8230, 3661, 0, 0x03 },
	{ 8245, 1918, 0, 0x03 },
	{ 8253, 3660, 0, 0x03 },
	{ 8265, 24676, 0, 0x03 },
	{ 8273, 42508, 0, 0x03 },
	{ 8279, 42509, 0, 0x03 },
	{ 8286, 3583, 0, 0x03 },
	{ 8298, 6568, 0, 0x01 },
	{ 8310, 6568, 0, 0x01 },
	{ 8322, 1871, 0, 0x03 },
	{ 8335, 1872, 0, 0x03 },
	{ 8348, 8611, 0, 0x03 },
	{ 8360, 8612, 0, 0x03 },
	{ 8372, 8613, 0, 0x03 },
	{ 8384, 8614, 0, 0x03 },
	{ 8396, 3756, 0, 0x03 },
	{ 8407, 8609, 0, 0x02 },
	{ 8422, 8610, 0, 0x03 },
	{ 8433, 8998, 0, 0x01 },
	{ 8448, 1026, 0, 0x03 },
	{ 8452, 1756, 0, 0x03 },
	{ 8464, 1147, 0, 0x03 },
	{ 8476, 4728, 0, 0x03 },
	{ 8483, 3290, 0, 0x03 },
	{ 8491, 5246, 0, 0x02 },
	{ 8506, 5247, 0, 0x02 },
	{ 8518, 5090, 0, 0x04 },
	{ 8522, 12546, 0, 0x01 },
	{ 8537, 1072, 0, 0x03 },
	{ 8544, 3105, 0, 0x03 },
	{ 8552, 3106, 0, 0x03 },
	{ 8565, 4573, 0, 0x01 },
	{ 8581, 9060, 0, 0x01 },
	{ 8592, 9060, 0, 0x02 },
	{ 8603, 1197, 0, 0x03 },
	{ 8618, 3292, 0, 0x03 },
	{ 8630, 5270, 0, 0x03 },
	{ 8646, 2418, 0, 0x03 },
	{ 8650, 3682, 0, 0x03 },
	{ 8659, 3669, 0, 0x03 },
	{ 8671, 1130, 0, 0x03 },
	{ 8676, 1131, 0, 0x03 },
	{ 8684, 7167, 0, 0x01 },
	{ 8695, 3450, 0, 0x03 },
	{ 8707, 2836, 0, 0x03 },
	{ 8716, 1185, 0, 0x03 },
	{ 8726, 2122, 0, 0x03 },
	{ 8739, 3061, 0, 0x03 },
	{ 8747, 12168, 0, 0x03 },
	{ 8753, 9593, 0, 0x03 },
	{ 8758, 3750, 0, 0x03 },
	{ 8771, 4419, 0, 0x01 },
	{ 8775, 3388, 0, 0x03 },
	{ 8784, 7777, 0, 0x03 },
	{ 8788, 5550, 0, 0x01 },
	{ 8793, 4870, 0, 0x03 },
	{ 8805, 7169, 0, 0x03 },
	{ 8814, 3575, 0, 0x03 },
	{ 8823, 3114, 0, 0x03 },
	{ 8829, 3264, 0, 0x03 },
	{ 8836, 3505, 0, 0x03 },
	{ 8844, 3154, 0, 0x03 },
	{ 8851, 9695, 0, 0x03 },
	{ 8856, 2116, 0, 0x03 },
	{ 8864, 3947, 0, 0x03 },
	{ 8868, 2734, 0, 0x03 },
	{ 8881, 4969, 0, 0x03 },
	{ 8890, 4970, 0, 0x03 },
	{ 8899, 3559, 0, 0x03 },
	{ 8909, 4053, 0, 0x03 },
	{ 8920, 4054, 0, 0x03 },
	{ 8931, 4055, 0, 0x03 },
	{ 8942, 3616, 0, 0x03 },
	{ 8956, 3376, 0, 0x03 },
	{ 8965, 223, 0, 0x03 },
	{ 8969, 888, 0, 0x01 },
	{ 8975, 8880, 0, 0x03 },
	{ 8985, 2045, 0, 0x03 },
	{ 8992, 3315, 0, 0x03 },
	{ 8997, 3056, 0, 0x03 },
	{ 9008, 2412, 0, 0x03 },
	{ 9012, 4115, 0, 0x03 },
	{ 9016, 2571, 0, 0x03 },
	{ 9023, 4140, 0, 0x03 },
	{ 9034, 4140, 0, 0x03 },
	{ 9045, 10023, 0, 0x02 },
	{ 9054, 3485, 0, 0x03 },
	{ 9063, 3987, 0, 0x03 },
	{ 9074, 1709, 0, 0x03 },
	{ 9081, 3300, 0, 0x01 },
	{ 9086, 4074, 0, 0x03 },
	{ 9101, 1794, 0, 0x03 },
	{ 9110, 3830, 0, 0x03 },
	{ 9125, 1639, 0, 0x03 },
	{ 9140, 1640, 0, 0x03 },
	{ 9155, 2921, 0, 0x03 },
	{ 9165, 2922, 0, 0x03 },
	{ 9175, 2856, 0, 0x03 },
	{ 9183, 120, 0, 0x03 },
	{ 9191, 5308, 0, 0x03 },
	{ 9200, 8015, 0, 0x01 },
	{ 9210, 7546, 0, 0x03 },
	{ 9214, 1761, 0, 0x03 },
	{ 9220, 1762, 0, 0x03 },
	{ 9226, 1763, 0, 0x03 },
	{ 9232, 1764, 0, 0x03 },
	{ 9238, 1765, 0, 0x03 },
	{ 9244, 1766, 0, 0x03 },
	{ 9250, 1767, 0, 0x03 },
	{ 9256, 1768, 0, 0x03 },
	{ 9262, 7563, 0, 0x01 },
	{ 9266, 3893, 0, 0x03 },
	{ 9278, 3003, 0, 0x03 },
	{ 9283, 2183, 0, 0x03 },
	{ 9294, 2182, 0, 0x03 },
	{ 9303, 19, 0, 0x03 },
	{ 9311, 3903, 0, 0x03 },
	{ 9322, 6556, 0, 0x01 },
	{ 9336, 5505, 0, 0x03 },
	{ 9347, 18241, 0, 0x03 },
	{ 9362, 1386, 0, 0x03 },
	{ 9371, 3349, 0, 0x03 },
	{ 9386, 1892, 0, 0x03 },
	{ 9400, 1891, 0, 0x03 },
	{ 9415, 4009, 0, 0x03 },
	{ 9427, 1572, 0, 0x03 },
	{ 9435, 17219, 0, 0x03 },
	{ 9443, 27016, 0, 0x01 },
	{ 9451, 3099, 0, 0x03 },
	{ 9456, 4314, 0, 0x01 },
	{ 9471, 4316, 0, 0x01 },
	{ 9486, 1373, 0, 0x03 },
	{ 9498, 562, 0, 0x03 },
	{ 9506, 1523, 0, 0x03 },
	{ 9517, 1377, 0, 0x03 },
	{ 9525, 3020, 0, 0x03 },
	{ 9530, 5993, 0, 0x01 },
	{ 9537, 10125, 0, 0x01 },
	{ 9544, 673, 0, 0x03 },
	{ 9552, 3749, 0, 0x03 },
	{ 9560, 3770, 0, 0x03 },
	{ 9572, 2891, 0, 0x03 },
	{ 9586, 1743, 0, 0x03 },
	{ 9598, 3887, 0, 0x03 },
	{ 9611, 3888, 0, 0x03 },
	{ 9624, 2931, 0, 0x03 },
	{ 9633, 10443, 0, 0x01 },
	{ 9642, 22305, 0, 0x03 },
	{ 9646, 22343, 0, 0x03 },
	{ 9657, 9081, 0, 0x02 },
	{ 9668, 8470, 0, 0x01 },
	{ 9678, 8017, 0, 0x02 },
	{ 9693, 130, 0, 0x03 },
	{ 9703, 1167, 0, 0x07 },
	{ 9715, 1741, 0, 0x03 },
	{ 9730, 5786, 0, 0x02 },
	{ 9741, 2000, 0, 0x03 },
	{ 9752, 15555, 0, 0x03 },
	{ 9763, 132, 0, 0x03 },
	{ 9773, 711, 0, 0x03 },
	{ 9783, 131, 0, 0x03 },
	{ 9793, 6633, 0, 0x02 },
	{ 9809, 4050, 0, 0x03 },
	{ 9820, 43441, 0, 0x03 },
	{ 9830, 504, 0, 0x03 },
	{ 9838, 2897, 0, 0x03 },
	{ 9850, 2513, 0, 0x03 },
	{ 9862, 2512, 0, 0x03 },
	{ 9872, 2598, 0, 0x03 },
	{ 9888, 7228, 0, 0x01 },
	{ 9898, 7229, 0, 0x01 },
	{ 9909, 1729, 0, 0x03 },
	{ 9916, 172, 0, 0x03 },
	{ 9921, 4135, 0, 0x03 },
	{ 9934, 4137, 0, 0x03 },
	{ 9947, 4136, 0, 0x03 },
	{ 9961, 172, 0, 0x03 },
	{ 9966, 6389, 0, 0x03 },
	{ 9981, 9087, 0, 0x03 },
	{ 9989, 3481, 0, 0x03 },
	{ 10003, 371, 0, 0x03 },
	{ 10013, 2052, 0, 0x03 },
	{ 10023, 6687, 0, 0x01 },
	{ 10037, 6688, 0, 0x01 },
	{ 10050, 6690, 0, 0x01 },
	{ 10063, 3730, 0, 0x03 },
	{ 10075, 9694, 0, 0x03 },
	{ 10089, 3397, 0, 0x03 },
	{ 10100, 356, 0, 0x03 },
	{ 10114, 1944, 0, 0x03 },
	{ 10127, 45514, 0, 0x01 },
	{ 10138, 45514, 0, 0x02 },
	{ 10154, 7550, 0, 0x02 },
	{ 10169, 2567, 0, 0x03 },
	{ 10173, 3374, 0, 0x03 },
	{ 10186, 18243, 0, 0x01 },
	{ 10196, 7174, 0, 0x03 },
	{ 10204, 1476, 0, 0x03 },
	{ 10213, 5910, 0, 0x04 },
	{ 10216, 1050, 0, 0x03 },
	{ 10220, 2617, 0, 0x03 },
	{ 10228, 3576, 0, 0x03 },
	{ 10237, 164, 0, 0x03 },
	{ 10248, 163, 0, 0x03 },
	{ 10257, 1294, 0, 0x03 },
	{ 10267, 8501, 0, 0x02 },
	{ 10275, 8501, 0, 0x01 },
	{ 10284, 7262, 0, 0x03 },
	{ 10289, 7168, 0, 0x01 },
	{ 10302, 4785, 0, 0x02 },
	{ 10307, 1757, 0, 0x03 },
	{ 10313, 2757, 0, 0x03 },
	{ 10318, 1096, 0, 0x03 },
	{ 10330, 2976, 0, 0x03 },
	{ 10343, 5683, 0, 0x03 },
	{ 10348, 5684, 0, 0x03 },
	{ 10354, 1529, 0, 0x03 },
	{ 10363, 26257, 0, 0x01 },
	{ 10373, 370, 0, 0x03 },
	{ 10383, 2432, 0, 0x03 },
	{ 10391, 2433, 0, 0x03 },
	{ 10402, 22350, 0, 0x03 },
	{ 10412, 22351, 0, 0x01 },
	{ 10428, 2415, 0, 0x03 },
	{ 10439, 3039, 0, 0x03 },
	{ 10448, 44444, 0, 0x01 },
	{ 10463, 1069, 0, 0x03 },
	{ 10478, 3779, 0, 0x03 },
	{ 10486, 3377, 0, 0x03 },
	{ 10496, 7574, 0, 0x01 },
	{ 10506, 7574, 0, 0x02 },
	{ 10521, 21213, 0, 0x01 },
	{ 10536, 7689, 0, 0x03 },
	{ 10545, 622, 0, 0x03 },
	{ 10558, 3490, 0, 0x03 },
	{ 10567, 48556, 0, 0x03 },
	{ 10581, 2534, 0, 0x03 },
	{ 10596, 2108, 0, 0x03 },
	{ 10603, 3605, 0, 0x03 },
	{ 10613, 3416, 0, 0x03 },
	{ 10625, 542, 0, 0x03 },
	{ 10634, 1190, 0, 0x03 },
	{ 10647, 1592, 0, 0x03 },
	{ 10659, 5001, 0, 0x03 },
	{ 10673, 5000, 0, 0x03 },
	{ 10687, 20002, 0, 0x03 },
	{ 10701, 20003, 0, 0x03 },
	{ 10716, 2262, 0, 0x03 },
	{ 10729, 2261, 0, 0x03 },
	{ 10744, 619, 0, 0x03 },
	{ 10755, 2381, 0, 0x03 },
	{ 10768, 2766, 0, 0x03 },
	{ 10779, 2555, 0, 0x03 },
	{ 10790, 2417, 0, 0x03 },
	{ 10806, 4308, 0, 0x03 },
	{ 10821, 512, 0, 0x02 },
	{ 10828, 437, 0, 0x03 },
	{ 10835, 759, 0, 0x03 },
	{ 10839, 2491, 0, 0x03 },
	{ 10852, 1802, 0, 0x03 },
	{ 10861, 1648, 0, 0x03 },
	{ 10875, 9618, 0, 0x03 },
	{ 10882, 6970, 0, 0x01 },
	{ 10892, 6970, 0, 0x04 },
	{ 10906, 2008, 0, 0x01 },
	{ 10911, 531, 0, 0x03 },
	{ 10922, 1713, 0, 0x03 },
	{ 10937, 3577, 0, 0x03 },
	{ 10949, 1484, 0, 0x03 },
	{ 10959, 2137, 0, 0x03 },
	{ 10967, 3441, 0, 0x03 },
	{ 10982, 3442, 0, 0x03 },
	{ 10997, 16384, 0, 0x03 },
	{ 11007, 2607, 0, 0x03 },
	{ 11018, 693, 0, 0x03 },
	{ 11027, 1358, 0, 0x03 },
	{ 11036, 4692, 0, 0x03 },
	{ 11047, 5992, 0, 0x03 },
	{ 11062, 4846, 0, 0x03 },
	{ 11075, 4846, 0, 0x03 },
	{ 11088, 4665, 0, 0x03 },
	{ 11101, 454, 0, 0x03 },
	{ 11101, 3365, 0, 0x03 },
	{ 11115, 5412, 0, 0x03 },
	{ 11125, 7551, 0, 0x01 },
	{ 11140, 4774, 0, 0x01 },
	{ 11149, 2565, 0, 0x03 },
	{ 11159, 3288, 0, 0x03 },
	{ 11164, 3183, 0, 0x03 },
	{ 11173, 8445, 0, 0x01 },
	{ 11178, 8445, 0, 0x02 },
	{ 11188, 9093, 0, 0x01 },
	{ 11196, 19220, 0, 0x01 },
	{ 11201, 19220, 0, 0x02 },
	{ 11211, 683, 0, 0x03 },
	{ 11222, 684, 0, 0x03 },
	{ 11237, 2809, 0, 0x03 },
	{ 11246, 8767, 0, 0x01 },
	{ 11261, 2654, 0, 0x03 },
	{ 11276, 2654, 0, 0x03 },
	{ 11291, 4300, 0, 0x03 },
	{ 11301, 1566, 0, 0x03 },
	{ 11312, 284, 0, 0x03 },
	{ 11320, 2324, 0, 0x03 },
	{ 11330, 5984, 0, 0x03 },
	{ 11338, 530, 0, 0x03 },
	{ 11346, 64, 0, 0x03 },
	{ 11352, 8116, 0, 0x03 },
	{ 11363, 4378, 0, 0x03 },
	{ 11373, 5079, 0, 0x02 },
	{ 11384, 4377, 0, 0x03 },
	{ 11394, 3609, 0, 0x03 },
	{ 11408, 5911, 0, 0x04 },
	{ 11414, 1088, 0, 0x03 },
	{ 11430, 1087, 0, 0x03 },
	{ 11446, 1086, 0, 0x03 },
	{ 11462, 4051, 0, 0x03 },
	{ 11468, 3201, 0, 0x03 },
	{ 11482, 2301, 0, 0x03 },
	{ 11491, 3256, 0, 0x03 },
	{ 11504, 3257, 0, 0x03 },
	{ 11518, 14250, 0, 0x03 },
	{ 11522, 5194, 0, 0x01 },
	{ 11530, 17222, 0, 0x02 },
	{ 11535, 2746, 0, 0x03 },
	{ 11546, 2823, 0, 0x03 },
	{ 11557, 2824, 0, 0x03 },
	{ 11570, 2314, 0, 0x03 },
	{ 11584, 455, 0, 0x03 },
	{ 11584, 3366, 0, 0x03 },
	{ 11599, 453, 0, 0x03 },
	{ 11599, 3364, 0, 0x03 },
	{ 11614, 38002, 0, 0x01 },
	{ 11629, 38002, 0, 0x02 },
	{ 11645, 41794, 0, 0x03 },
	{ 11658, 41796, 0, 0x01 },
	{ 11672, 41795, 0, 0x03 },
	{ 11685, 41797, 0, 0x01 },
	{ 11699, 3818, 0, 0x03 },
	{ 11709, 6253, 0, 0x03 },
	{ 11714, 2422, 0, 0x03 },
	{ 11723, 507, 0, 0x03 },
	{ 11727, 20810, 0, 0x01 },
	{ 11738, 8378, 0, 0x03 },
	{ 11752, 8379, 0, 0x03 },
	{ 11765, 8376, 0, 0x03 },
	{ 11777, 8377, 0, 0x03 },
	{ 11792, 8380, 0, 0x03 },
	{ 11806, 5231, 0, 0x01 },
	{ 11819, 624, 0, 0x03 },
	{ 11831, 3113, 0, 0x03 },
	{ 11843, 2129, 0, 0x03 },
	{ 11851, 3630, 0, 0x03 },
	{ 11864, 3631, 0, 0x03 },
	{ 11876, 1724, 0, 0x03 },
	{ 11891, 4187, 0, 0x01 },
	{ 11901, 4187, 0, 0x01 },
	{ 11911, 40843, 0, 0x03 },
	{ 11924, 40842, 0, 0x03 },
	{ 11934, 40841, 0, 0x03 },
	{ 11939, 3072, 0, 0x03 },
	{ 11951, 1468, 0, 0x03 },
	{ 11951, 1472, 0, 0x03 },
	{ 11956, 1467, 0, 0x03 },
	{ 11956, 1471, 0, 0x03 },
	{ 11965, 5232, 0, 0x01 },
	{ 11975, 3145, 0, 0x03 },
	{ 11984, 348, 0, 0x03 },
	{ 11993, 24754, 0, 0x01 },
	{ 11998, 9000, 0, 0x03 },
	{ 12009, 3399, 0, 0x03 },
	{ 12014, 3400, 0, 0x03 },
	{ 12020, 105, 0, 0x03 },
	{ 12029, 2955, 0, 0x03 },
	{ 12038, 105, 0, 0x03 },
	{ 12042, 7847, 0, 0x01 },
	{ 12050, 2699, 0, 0x03 },
	{ 12065, 3271, 0, 0x03 },
	{ 12076, 1837, 0, 0x03 },
	{ 12083, 3004, 0, 0x03 },
	{ 12095, 2890, 0, 0x03 },
	{ 12106, 1272, 0, 0x03 },
	{ 12118, 2807, 0, 0x03 },
	{ 12127, 2806, 0, 0x03 },
	{ 12134, 3022, 0, 0x03 },
	{ 12145, 5063, 0, 0x01 },
	{ 12151, 5637, 0, 0x01 },
	{ 12156, 4078, 0, 0x01 },
	{ 12161, 3742, 0, 0x03 },
	{ 12170, 3417, 0, 0x03 },
	{ 12175, 3190, 0, 0x03 },
	{ 12186, 3191, 0, 0x03 },
	{ 12200, 7023, 0, 0x03 },
	{ 12208, 1851, 0, 0x03 },
	{ 12213, 4379, 0, 0x03 },
	{ 12218, 3773, 0, 0x03 },
	{ 12230, 7022, 0, 0x03 },
	{ 12235, 9346, 0, 0x03 },
	{ 12250, 84, 0, 0x03 },
	{ 12254, 2563, 0, 0x03 },
	{ 12266, 4452, 0, 0x03 },
	{ 12281, 4451, 0, 0x03 },
	{ 12294, 2153, 0, 0x03 },
	{ 12301, 3772, 0, 0x03 },
	{ 12305, 4047, 0, 0x03 },
	{ 12315, 5137, 0, 0x03 },
	{ 12320, 1932, 0, 0x03 },
	{ 12331, 3127, 0, 0x03 },
	{ 12342, 7279, 0, 0x03 },
	{ 12349, 4980, 0, 0x02 },
	{ 12358, 5271, 0, 0x01 },
	{ 12366, 5271, 0, 0x02 },
	{ 12379, 1356, 0, 0x03 },
	{ 12392, 9287, 0, 0x03 },
	{ 12400, 8954, 0, 0x03 },
	{ 12414, 42999, 0, 0x01 },
	{ 12424, 7648, 0, 0x03 },
	{ 12432, 528, 0, 0x03 },
	{ 12439, 1495, 0, 0x03 },
	{ 12443, 442, 0, 0x03 },
	{ 12453, 442, 0, 0x03 },
	{ 12463, 8400, 0, 0x03 },
	{ 12467, 2300, 0, 0x03 },
	{ 12474, 1686, 0, 0x03 },
	{ 12480, 2401, 0, 0x03 },
	{ 12491, 5999, 0, 0x03 },
	{ 12497, 7547, 0, 0x03 },
	{ 12502, 5091, 0, 0x04 },
	{ 12507, 4673, 0, 0x03 },
	{ 12512, 2584, 0, 0x03 },
	{ 12520, 551, 0, 0x03 },
	{ 12530, 9888, 0, 0x03 },
	{ 12545, 4183, 0, 0x03 },
	{ 12555, 8442, 0, 0x03 },
	{ 12567, 3645, 0, 0x03 },
	{ 12571, 763, 0, 0x03 },
	{ 12581, 772, 0, 0x03 },
	{ 12592, 5420, 0, 0x03 },
	{ 12601, 1898, 0, 0x03 },
	{ 12613, 2015, 0, 0x01 },
	{ 12621, 2017, 0, 0x01 },
	{ 12634, 3297, 0, 0x03 },
	{ 12643, 4170, 0, 0x01 },
	{ 12656, 1173, 0, 0x03 },
	{ 12669, 4301, 0, 0x03 },
	{ 12676, 4302, 0, 0x03 },
	{ 12691, 8555, 0, 0x03 },
	{ 12699, 8086, 0, 0x03 },
	{ 12705, 9011, 0, 0x02 },
	{ 12712, 3119, 0, 0x03 },
	{ 12724, 3120, 0, 0x03 },
	{ 12739, 9387, 0, 0x01 },
	{ 12749, 9388, 0, 0x01 },
	{ 12762, 2297, 0, 0x03 },
	{ 12777, 2298, 0, 0x03 },
	{ 12792, 3393, 0, 0x03 },
	{ 12806, 3394, 0, 0x03 },
	{ 12820, 3458, 0, 0x03 },
	{ 12830, 3689, 0, 0x03 },
	{ 12835, 1076, 0, 0x03 },
	{ 12845, 45824, 0, 0x01 },
	{ 12855, 2870, 0, 0x03 },
	{ 12862, 2378, 0, 0x02 },
	{ 12867, 6130, 0, 0x01 },
	{ 12883, 3889, 0, 0x03 },
	{ 12896, 1041, 0, 0x03 },
	{ 12905, 7411, 0, 0x03 },
	{ 12915, 1679, 0, 0x03 },
	{ 12926, 3498, 0, 0x03 },
	{ 12939, 439, 0, 0x03 },
	{ 12944, 2764, 0, 0x03 },
	{ 12959, 3578, 0, 0x03 },
	{ 12969, 1857, 0, 0x03 },
	{ 12980, 2229, 0, 0x03 },
	{ 12989, 3612, 0, 0x03 },
	{ 13003, 6625, 0, 0x01 },
	{ 13018, 6624, 0, 0x01 },
	{ 13032, 461, 0, 0x03 },
	{ 13044, 462, 0, 0x03 },
	{ 13059, 355, 0, 0x03 },
	{ 13069, 3282, 0, 0x03 },
	{ 13078, 9800, 0, 0x03 },
	{ 13085, 9802, 0, 0x03 },
	{ 13093, 1908, 0, 0x03 },
	{ 13098, 6113, 0, 0x01 },
	{ 13112, 6117, 0, 0x01 },
	{ 13125, 13, 0, 0x03 },
	{ 13133, 17500, 0, 0x01 },
	{ 13140, 17500, 0, 0x02 },
	{ 13152, 25100, 0, 0x01 },
	{ 13161, 8132, 0, 0x03 },
	{ 13169, 217, 0, 0x03 },
	{ 13175, 47557, 0, 0x03 },
	{ 13184, 3938, 0, 0x03 },
	{ 13200, 1158, 0, 0x03 },
	{ 13214, 3938, 0, 0x03 },
	{ 13230, 6104, 0, 0x03 },
	{ 13235, 1479, 0, 0x03 },
	{ 13247, 12005, 0, 0x03 },
	{ 13261, 12006, 0, 0x03 },
	{ 13275, 2345, 0, 0x03 },
	{ 13279, 2365, 0, 0x03 },
	{ 13285, 1379, 0, 0x03 },
	{ 13296, 1415, 0, 0x03 },
	{ 13303, 4953, 0, 0x01 },
	{ 13317, 2001, 0, 0x01 },
	{ 13320, 1456, 0, 0x03 },
	{ 13324, 22125, 0, 0x01 },
	{ 13329, 5679, 0, 0x03 },
	{ 13334, 6511, 0, 0x02 },
	{ 13343, 93, 0, 0x03 },
	{ 13347, 1367, 0, 0x03 },
	{ 13351, 3988, 0, 0x03 },
	{ 13362, 11202, 0, 0x01 },
	{ 13374, 3793, 0, 0x03 },
	{ 13385, 675, 0, 0x03 },
	{ 13390, 1044, 0, 0x03 },
	{ 13400, 9131, 0, 0x03 },
	{ 13405, 4167, 0, 0x03 },
	{ 13410, 8888, 0, 0x01 },
	{ 13420, 8889, 0, 0x01 },
	{ 13430, 8890, 0, 0x01 },
	{ 13440, 8891, 0, 0x01 },
	{ 13450, 8892, 0, 0x01 },
	{ 13460, 8893, 0, 0x01 },
	{ 13470, 8894, 0, 0x01 },
	{ 13480, 8888, 0, 0x02 },
	{ 13490, 8889, 0, 0x02 },
	{ 13500, 8890, 0, 0x02 },
	{ 13510, 8891, 0, 0x02 },
	{ 13520, 8892, 0, 0x02 },
	{ 13530, 8893, 0, 0x02 },
	{ 13540, 8894, 0, 0x02 },
	{ 13550, 447, 0, 0x03 },
	{ 13558, 446, 0, 0x03 },
	{ 13566, 448, 0, 0x03 },
	{ 13574, 2164, 0, 0x03 },
	{ 13582, 4126, 0, 0x03 },
	{ 13589, 1052, 0, 0x03 },
	{ 13593, 1255, 0, 0x03 },
	{ 13608, 1254, 0, 0x03 },
	{ 13615, 1256, 0, 0x03 },
	{ 13625, 2753, 0, 0x03 },
	{ 13633, 625, 0, 0x03 },
	{ 13641, 1655, 0, 0x03 },
	{ 13653, 1656, 0, 0x03 },
	{ 13667, 3333, 0, 0x03 },
	{ 13677, 625, 0, 0x03 },
	{ 13685, 403, 0, 0x03 },
	{ 13691, 316, 0, 0x03 },
	{ 13699, 579, 0, 0x03 },
	{ 13707, 410, 0, 0x03 },
	{ 13718, 2007, 0, 0x01 },
	{ 13726, 441, 0, 0x03 },
	{ 13740, 618, 0, 0x03 },
	{ 13749, 2562, 0, 0x03 },
	{ 13756, 7569, 0, 0x01 },
	{ 13769, 3668, 0, 0x03 },
	{ 13782, 1266, 0, 0x03 },
	{ 13795, 1278, 0, 0x03 },
	{ 13810, 1279, 0, 0x03 },
	{ 13825, 3714, 0, 0x03 },
	{ 13835, 1324, 0, 0x03 },
	{ 13845, 3444, 0, 0x03 },
	{ 13859, 76, 0, 0x03 },
	{ 13864, 4570, 0, 0x01 },
	{ 13878, 4851, 0, 0x03 },
	{ 13890, 2092, 0, 0x03 },
	{ 13899, 1702, 0, 0x03 },
	{ 13909, 2763, 0, 0x03 },
	{ 13921, 3298, 0, 0x03 },
	{ 13930, 5426, 0, 0x03 },
	{ 13939, 801, 0, 0x03 },
	{ 13946, 2030, 0, 0x03 },
	{ 13954, 552, 0, 0x03 },
	{ 13965, 8750, 0, 0x01 },
	{ 13976, 4330, 0, 0x01 },
	{ 13985, 1133, 0, 0x03 },
	{ 13989, 2960, 0, 0x03 },
	{ 14000, 21554, 0, 0x03 },
	{ 14009, 33333, 0, 0x01 },
	{ 14018, 6785, 0, 0x03 },
	{ 14029, 34567, 0, 0x01 },
	{ 14042, 647, 0, 0x03 },
	{ 14056, 847, 0, 0x03 },
	{ 14071, 546, 0, 0x03 },
	{ 14085, 547, 0, 0x03 },
	{ 14099, 4676, 0, 0x03 },
	{ 14111, 4675, 0, 0x03 },
	{ 14123, 3252, 0, 0x03 },
	{ 14127, 3046, 0, 0x03 },
	{ 14134, 2226, 0, 0x03 },
	{ 14141, 2227, 0, 0x03 },
	{ 14148, 3041, 0, 0x03 },
	{ 14161, 1508, 0, 0x03 },
	{ 14170, 6072, 0, 0x03 },
	{ 14184, 2098, 0, 0x03 },
	{ 14196, 1945, 0, 0x03 },
	{ 14210, 2860, 0, 0x03 },
	{ 14225, 2861, 0, 0x03 },
	{ 14240, 3868, 0, 0x05 },
	{ 14249, 5868, 0, 0x05 },
	{ 14259, 33331, 0, 0x03 },
	{ 14271, 1941, 0, 0x03 },
	{ 14280, 11112, 0, 0x03 },
	{ 14286, 2761, 0, 0x03 },
	{ 14297, 2762, 0, 0x03 },
	{ 14307, 2628, 0, 0x03 },
	{ 14312, 2289, 0, 0x03 },
	{ 14324, 2251, 0, 0x03 },
	{ 14333, 33890, 0, 0x01 },
	{ 14348, 2362, 0, 0x03 },
	{ 14356, 1335, 0, 0x03 },
	{ 14371, 466, 0, 0x03 },
	{ 14383, 3223, 0, 0x03 },
	{ 14392, 1844, 0, 0x03 },
	{ 14404, 2464, 0, 0x03 },
	{ 14415, 1825, 0, 0x03 },
	{ 14429, 242, 0, 0x03 },
	{ 14436, 3447, 0, 0x03 },
	{ 14446, 2234, 0, 0x03 },
	{ 14457, 6073, 0, 0x03 },
	{ 14469, 47624, 0, 0x03 },
	{ 14484, 3337, 0, 0x03 },
	{ 14498, 3335, 0, 0x03 },
	{ 14511, 3336, 0, 0x03 },
	{ 14524, 3334, 0, 0x03 },
	{ 14536, 3287, 0, 0x03 },
	{ 14548, 2496, 0, 0x03 },
	{ 14555, 9, 0, 0x0f },
	{ 14563, 667, 0, 0x03 },
	{ 14572, 1925, 0, 0x03 },
	{ 14587, 2601, 0, 0x03 },
	{ 14600, 2602, 0, 0x03 },
	{ 14613, 7236, 0, 0x01 },
	{ 14621, 3624, 0, 0x03 },
	{ 14634, 3632, 0, 0x03 },
	{ 14641, 9999, 0, 0x03 },
	{ 14650, 9998, 0, 0x03 },
	{ 14661, 96, 0, 0x03 },
	{ 14667, 5419, 0, 0x03 },
	{ 14674, 3362, 0, 0x03 },
	{ 14681, 1263, 0, 0x03 },
	{ 14685, 1177, 0, 0x03 },
	{ 14697, 3876, 0, 0x03 },
	{ 14706, 3876, 0, 0x03 },
	{ 14715, 854, 0, 0x03 },
	{ 14720, 7201, 0, 0x03 },
	{ 14725, 4059, 0, 0x03 },
	{ 14736, 8415, 0, 0x01 },
	{ 14744, 197, 0, 0x03 },
	{ 14744, 2047, 0, 0x03 },
	{ 14748, 198, 0, 0x03 },
	{ 14756, 2048, 0, 0x03 },
	{ 14768, 1973, 0, 0x03 },
	{ 14775, 2065, 0, 0x03 },
	{ 14782, 2067, 0, 0x03 },
	{ 14789, 3574, 0, 0x02 },
	{ 14801, 3574, 0, 0x01 },
	{ 14813, 1489, 0, 0x03 },
	{ 14825, 32636, 0, 0x03 },
	{ 14835, 1199, 0, 0x03 },
	{ 14841, 3199, 0, 0x03 },
	{ 14856, 5031, 0, 0x02 },
	{ 14860, 7683, 0, 0x01 },
	{ 14864, 195, 0, 0x03 },
	{ 14876, 196, 0, 0x03 },
	{ 14888, 2287, 0, 0x03 },
	{ 14892, 436, 0, 0x03 },
	{ 14900, 1172, 0, 0x03 },
	{ 14905, 3448, 0, 0x03 },
	{ 14914, 4022, 0, 0x03 },
	{ 14919, 20000, 0, 0x07 },
	{ 14923, 19999, 0, 0x07 },
	{ 14931, 5352, 0, 0x03 },
	{ 14939, 1227, 0, 0x03 },
	{ 14946, 90, 0, 0x03 },
	{ 14952, 3998, 0, 0x03 },
	{ 14956, 7165, 0, 0x03 },
	{ 14967, 3161, 0, 0x03 },
	{ 14974, 2151, 0, 0x03 },
	{ 14981, 7019, 0, 0x01 },
	{ 14992, 7019, 0, 0x02 },
	{ 15004, 2375, 0, 0x01 },
	{ 15011, 2376, 0, 0x01 },
	{ 15020, 1488, 0, 0x03 },
	{ 15028, 10002, 0, 0x03 },
	{ 15039, 10003, 0, 0x03 },
	{ 15052, 10003, 0, 0x03 },
	{ 15065, 5567, 0, 0x03 },
	{ 15080, 3567, 0, 0x03 },
	{ 15088, 8567, 0, 0x03 },
	{ 15099, 3568, 0, 0x03 },
	{ 15114, 6088, 0, 0x01 },
	{ 15121, 6088, 0, 0x02 },
	{ 15135, 13400, 0, 0x01 },
	{ 15145, 13400, 0, 0x02 },
	{ 15155, 53, 0, 0x03 },
	{ 15162, 853, 0, 0x03 },
	{ 15171, 9909, 0, 0x03 },
	{ 15182, 44544, 0, 0x02 },
	{ 15188, 1821, 0, 0x03 },
	{ 15199, 666, 0, 0x03 },
	{ 15204, 1175, 0, 0x03 },
	{ 15212, 4646, 0, 0x03 },
	{ 15224, 2022, 0, 0x01 },
	{ 15229, 5245, 0, 0x01 },
	{ 15239, 5245, 0, 0x02 },
	{ 15254, 5565, 0, 0x01 },
	{ 15262, 8770, 0, 0x03 },
	{ 15267, 4099, 0, 0x03 },
	{ 15272, 1795, 0, 0x03 },
	{ 15282, 1780, 0, 0x03 },
	{ 15292, 5718, 0, 0x03 },
	{ 15296, 6075, 0, 0x01 },
	{ 15304, 5719, 0, 0x03 },
	{ 15314, 8908, 0, 0x01 },
	{ 15318, 1296, 0, 0x03 },
	{ 15325, 7020, 0, 0x03 },
	{ 15333, 7021, 0, 0x03 },
	{ 15346, 315, 0, 0x03 },
	{ 15351, 8913, 0, 0x03 },
	{ 15361, 3949, 0, 0x03 },
	{ 15366, 1930, 0, 0x03 },
	{ 15381, 4427, 0, 0x01 },
	{ 15389, 7171, 0, 0x03 },
	{ 15404, 4098, 0, 0x03 },
	{ 15412, 1878, 0, 0x03 },
	{ 15419, 1974, 0, 0x03 },
	{ 15423, 2193, 0, 0x03 },
	{ 15429, 4404, 0, 0x03 },
	{ 15438, 4402, 0, 0x03 },
	{ 15446, 4405, 0, 0x03 },
	{ 15454, 4406, 0, 0x03 },
	{ 15461, 4400, 0, 0x03 },
	{ 15468, 4401, 0, 0x03 },
	{ 15476, 4403, 0, 0x03 },
	{ 15484, 2111, 0, 0x03 },
	{ 15490, 3390, 0, 0x03 },
	{ 15494, 5907, 0, 0x07 },
	{ 15498, 1292, 0, 0x03 },
	{ 15503, 4309, 0, 0x03 },
	{ 15511, 378, 0, 0x03 },
	{ 15518, 555, 0, 0x03 },
	{ 15522, 438, 0, 0x03 },
	{ 15528, 2420, 0, 0x03 },
	{ 15543, 9987, 0, 0x03 },
	{ 15558, 13822, 0, 0x03 },
	{ 15568, 13818, 0, 0x03 },
	{ 15581, 13821, 0, 0x03 },
	{ 15596, 13820, 0, 0x03 },
	{ 15611, 13819, 0, 0x03 },
	{ 15625, 4060, 0, 0x03 },
	{ 15638, 4060, 0, 0x03 },
	{ 15651, 4191, 0, 0x02 },
	{ 15659, 3053, 0, 0x03 },
	{ 15671, 33, 0, 0x03 },
	{ 15675, 246, 0, 0x03 },
	{ 15683, 1265, 0, 0x03 },
	{ 15691, 3685, 0, 0x03 },
	{ 15701, 31685, 0, 0x01 },
	{ 15713, 31685, 0, 0x01 },
	{ 15725, 6325, 0, 0x01 },
	{ 15736, 6326, 0, 0x01 },
	{ 15743, 13929, 0, 0x03 },
	{ 15755, 352, 0, 0x03 },
	{ 15767, 365, 0, 0x03 },
	{ 15771, 4556, 0, 0x0b },
	{ 15782, 2445, 0, 0x03 },
	{ 15787, 3663, 0, 0x03 },
	{ 15791, 3489, 0, 0x03 },
	{ 15799, 8732, 0, 0x02 },
	{ 15807, 5721, 0, 0x03 },
	{ 15812, 2594, 0, 0x03 },
	{ 15816, 4028, 0, 0x03 },
	{ 15830, 6112, 0, 0x03 },
	{ 15837, 2253, 0, 0x03 },
	{ 15850, 3831, 0, 0x03 },
	{ 15857, 3937, 0, 0x03 },
	{ 15868, 3776, 0, 0x03 },
	{ 15881, 1396, 0, 0x03 },
	{ 15896, 2804, 0, 0x03 },
	{ 15904, 3247, 0, 0x03 },
	{ 15913, 3246, 0, 0x03 },
	{ 15924, 1450, 0, 0x03 },
	{ 15928, 3228, 0, 0x03 },
	{ 15940, 3227, 0, 0x03 },
	{ 15950, 644, 0, 0x03 },
	{ 15954, 1325, 0, 0x03 },
	{ 15968, 1958, 0, 0x03 },
	{ 15977, 2874, 0, 0x03 },
	{ 15992, 2875, 0, 0x03 },
	{ 16007, 8873, 0, 0x03 },
	{ 16016, 3932, 0, 0x03 },
	{ 16025, 3310, 0, 0x03 },
	{ 16037, 3395, 0, 0x03 },
	{ 16045, 2150, 0, 0x03 },
	{ 16055, 9002, 0, 0x03 },
	{ 16063, 3295, 0, 0x03 },
	{ 16075, 3866, 0, 0x03 },
	{ 16084, 3867, 0, 0x03 },
	{ 16096, 4121, 0, 0x03 },
	{ 16106, 6702, 0, 0x03 },
	{ 16119, 6703, 0, 0x03 },
	{ 16132, 2036, 0, 0x03 },
	{ 16140, 3727, 0, 0x03 },
	{ 16146, 3286, 0, 0x03 },
	{ 16152, 3728, 0, 0x03 },
	{ 16158, 38462, 0, 0x04 },
	{ 16171, 17729, 0, 0x03 },
	{ 16174, 1791, 0, 0x03 },
	{ 16178, 10253, 0, 0x02 },
	{ 16190, 2291, 0, 0x03 },
	{ 16196, 3693, 0, 0x01 },
	{ 16201, 2168, 0, 0x03 },
	{ 16215, 22222, 0, 0x01 },
	{ 16226, 45678, 0, 0x03 },
	{ 16230, 2651, 0, 0x03 },
	{ 16239, 7, 0, 0x03 },
	{ 16244, 3610, 0, 0x03 },
	{ 16252, 6160, 0, 0x01 },
	{ 16257, 6160, 0, 0x02 },
	{ 16267, 3524, 0, 0x03 },
	{ 16275, 2858, 0, 0x03 },
	{ 16280, 3263, 0, 0x03 },
	{ 16294, 3477, 0, 0x03 },
	{ 16300, 2896, 0, 0x03 },
	{ 16314, 3134, 0, 0x03 },
	{ 16318, 1882, 0, 0x03 },
	{ 16326, 2263, 0, 0x03 },
	{ 16333, 1635, 0, 0x03 },
	{ 16345, 3711, 0, 0x03 },
	{ 16357, 12010, 0, 0x01 },
	{ 16365, 34567, 0, 0x02 },
	{ 16377, 1350, 0, 0x03 },
	{ 16387, 3123, 0, 0x03 },
	{ 16392, 3463, 0, 0x03 },
	{ 16407, 3460, 0, 0x03 },
	{ 16419, 3465, 0, 0x03 },
	{ 16433, 3464, 0, 0x03 },
	{ 16446, 3461, 0, 0x03 },
	{ 16457, 3462, 0, 0x03 },
	{ 16472, 1142, 0, 0x03 },
	{ 16480, 5234, 0, 0x03 },
	{ 16486, 6159, 0, 0x01 },
	{ 16494, 3671, 0, 0x03 },
	{ 16499, 3392, 0, 0x03 },
	{ 16506, 2224, 0, 0x03 },
	{ 16513, 2553, 0, 0x03 },
	{ 16527, 2181, 0, 0x03 },
	{ 16536, 5618, 0, 0x01 },
	{ 16540, 520, 0, 0x01 },
	{ 16544, 37601, 0, 0x01 },
	{ 16549, 3328, 0, 0x03 },
	{ 16556, 1926, 0, 0x03 },
	{ 16560, 2228, 0, 0x03 },
	{ 16569, 3638, 0, 0x03 },
	{ 16580, 4535, 0, 0x03 },
	{ 16584, 4536, 0, 0x03 },
	{ 16592, 1295, 0, 0x03 },
	{ 16597, 1438, 0, 0x03 },
	{ 16610, 1440, 0, 0x03 },
	{ 16620, 1439, 0, 0x03 },
	{ 16630, 4199, 0, 0x03 },
	{ 16641, 3982, 0, 0x03 },
	{ 16645, 3983, 0, 0x03 },
	{ 16650, 3525, 0, 0x03 },
	{ 16658, 1893, 0, 0x03 },
	{ 16663, 1378, 0, 0x03 },
	{ 16668, 4346, 0, 0x03 },
	{ 16675, 2124, 0, 0x03 },
	{ 16685, 7101, 0, 0x03 },
	{ 16690, 704, 0, 0x03 },
	{ 16696, 31337, 0, 0x03 },
	{ 16702, 5398, 0, 0x03 },
	{ 16717, 1148, 0, 0x03 },
	{ 16728, 2087, 0, 0x03 },
	{ 16732, 6515, 0, 0x03 },
	{ 16743, 2025, 0, 0x01 },
	{ 16751, 1914, 0, 0x03 },
	{ 16764, 4370, 0, 0x03 },
	{ 16777, 4370, 0, 0x03 },
	{ 16790, 1315, 0, 0x03 },
	{ 16794, 2917, 0, 0x03 },
	{ 16807, 2916, 0, 0x03 },
	{ 16820, 2917, 0, 0x03 },
	{ 16833, 2916, 0, 0x03 },
	{ 16846, 23333, 0, 0x03 },
	{ 16854, 7700, 0, 0x01 },
	{ 16864, 2526, 0, 0x03 },
	{ 16876, 5116, 0, 0x02 },
	{ 16889, 394, 0, 0x03 },
	{ 16898, 3198, 0, 0x03 },
	{ 16911, 3197, 0, 0x03 },
	{ 16924, 1273, 0, 0x03 },
	{ 16936, 9083, 0, 0x01 },
	{ 16951, 13218, 0, 0x01 },
	{ 16964, 13218, 0, 0x02 },
	{ 16977, 11723, 0, 0x03 },
	{ 16992, 11623, 0, 0x01 },
	{ 17008, 3945, 0, 0x03 },
	{ 17015, 2004, 0, 0x02 },
	{ 17020, 10004, 0, 0x01 },
	{ 17031, 10005, 0, 0x01 },
	{ 17040, 2707, 0, 0x03 },
	{ 17054, 141, 0, 0x03 },
	{ 17065, 140, 0, 0x03 },
	{ 17076, 6656, 0, 0x01 },
	{ 17083, 6321, 0, 0x03 },
	{ 17095, 6322, 0, 0x03 },
	{ 17107, 1282, 0, 0x03 },
	{ 17116, 1691, 0, 0x03 },
	{ 17130, 7080, 0, 0x03 },
	{ 17140, 3585, 0, 0x03 },
	{ 17152, 3586, 0, 0x03 },
	{ 17164, 4664, 0, 0x03 },
	{ 17168, 1928, 0, 0x03 },
	{ 17178, 20480, 0, 0x03 },
	{ 17188, 2211, 0, 0x03 },
	{ 17194, 1740, 0, 0x03 },
	{ 17201, 1138, 0, 0x03 },
	{ 17217, 5085, 0, 0x03 },
	{ 17232, 1138, 0, 0x03 },
	{ 17248, 5233, 0, 0x01 },
	{ 17253, 8041, 0, 0x03 },
	{ 17268, 1804, 0, 0x03 },
	{ 17272, 1805, 0, 0x03 },
	{ 17281, 5798, 0, 0x01 },
	{ 17293, 3289, 0, 0x03 },
	{ 17298, 2968, 0, 0x03 },
	{ 17303, 9901, 0, 0x02 },
	{ 17308, 9901, 0, 0x04 },
	{ 17318, 9902, 0, 0x04 },
	{ 17332, 3665, 0, 0x03 },
	{ 17343, 12002, 0, 0x03 },
	{ 17354, 12004, 0, 0x03 },
	{ 17364, 12003, 0, 0x03 },
	{ 17374, 12001, 0, 0x03 },
	{ 17386, 12000, 0, 0x03 },
	{ 17396, 775, 0, 0x01 },
	{ 17403, 1865, 0, 0x03 },
	{ 17408, 680, 0, 0x03 },
	{ 17421, 681, 0, 0x03 },
	{ 17434, 710, 0, 0x03 },
	{ 17446, 709, 0, 0x03 },
	{ 17459, 640, 0, 0x03 },
	{ 17471, 309, 0, 0x03 },
	{ 17483, 8149, 0, 0x02 },
	{ 17492, 1210, 0, 0x03 },
	{ 17497, 3621, 0, 0x03 },
	{ 17504, 3620, 0, 0x03 },
	{ 17511, 1267, 0, 0x03 },
	{ 17515, 2912, 0, 0x03 },
	{ 17522, 3819, 0, 0x03 },
	{ 17530, 135, 0, 0x03 },
	{ 17536, 4369, 0, 0x03 },
	{ 17541, 3259, 0, 0x03 },
	{ 17549, 2051, 0, 0x03 },
	{ 17556, 4666, 0, 0x03 },
	{ 17566, 4669, 0, 0x03 },
	{ 17580, 700, 0, 0x03 },
	{ 17580, 3044, 0, 0x03 },
	{ 17584, 3031, 0, 0x03 },
	{ 17589, 3628, 0, 0x03 },
	{ 17601, 4940, 0, 0x03 },
	{ 17616, 4941, 0, 0x03 },
	{ 17631, 4942, 0, 0x03 },
	{ 17646, 43439, 0, 0x02 },
	{ 17657, 43439, 0, 0x01 },
	{ 17668, 1351, 0, 0x03 },
	{ 17684, 2109, 0, 0x03 },
	{ 17694, 2650, 0, 0x03 },
	{ 17706, 5135, 0, 0x01 },
	{ 17716, 121, 0, 0x03 },
	{ 17721, 9616, 0, 0x01 },
	{ 17736, 9617, 0, 0x01 },
	{ 17752, 9616, 0, 0x01 },
	{ 17767, 9617, 0, 0x01 },
	{ 17783, 1822, 0, 0x03 },
	{ 17791, 1342, 0, 0x03 },
	{ 17800, 621, 0, 0x03 },
	{ 17808, 3629, 0, 0x03 },
	{ 17817, 3666, 0, 0x03 },
	{ 17829, 3564, 0, 0x03 },
	{ 17838, 5599, 0, 0x03 },
	{ 17848, 2950, 0, 0x03 },
	{ 17853, 1455, 0, 0x03 },
	{ 17860, 5601, 0, 0x03 },
	{ 17869, 5600, 0, 0x03 },
	{ 17880, 4023, 0, 0x03 },
	{ 17892, 2797, 0, 0x03 },
	{ 17902, 3383, 0, 0x03 },
	{ 17909, 8266, 0, 0x02 },
	{ 17921, 8416, 0, 0x03 },
	{ 17929, 8417, 0, 0x03 },
	{ 17941, 2867, 0, 0x03 },
	{ 17953, 5151, 0, 0x03 },
	{ 17962, 5151, 0, 0x03 },
	{ 17971, 642, 0, 0x03 },
	{ 17982, 259, 0, 0x03 },
	{ 17991, 1423, 0, 0x03 },
	{ 17999, 2969, 0, 0x03 },
	{ 18004, 1772, 0, 0x03 },
	{ 18014, 1982, 0, 0x03 },
	{ 18021, 16309, 0, 0x03 },
	{ 18027, 6107, 0, 0x03 },
	{ 18039, 2379, 0, 0x01 },
	{ 18051, 2380, 0, 0x01 },
	{ 18063, 1216, 0, 0x03 },
	{ 18071, 1818, 0, 0x03 },
	{ 18077, 34980, 0, 0x03 },
	{ 18086, 2222, 0, 0x03 },
	{ 18100, 44818, 0, 0x03 },
	{ 18114, 2221, 0, 0x03 },
	{ 18128, 2222, 0, 0x03 },
	{ 18142, 44818, 0, 0x03 },
	{ 18156, 6935, 0, 0x03 },
	{ 18165, 9001, 0, 0x03 },
	{ 18179, 1798, 0, 0x03 },
	{ 18183, 1569, 0, 0x03 },
	{ 18187, 592, 0, 0x03 },
	{ 18198, 5114, 0, 0x01 },
	{ 18210, 1504, 0, 0x03 },
	{ 18218, 3017, 0, 0x03 },
	{ 18233, 2069, 0, 0x03 },
	{ 18244, 3017, 0, 0x03 },
	{ 18259, 2782, 0, 0x03 },
	{ 18270, 1139, 0, 0x03 },
	{ 18274, 2834, 0, 0x03 },
	{ 18279, 2835, 0, 0x03 },
	{ 18289, 43440, 0, 0x02 },
	{ 18301, 43440, 0, 0x01 },
	{ 18309, 1328, 0, 0x03 },
	{ 18315, 1876, 0, 0x03 },
	{ 18325, 6066, 0, 0x03 },
	{ 18332, 4092, 0, 0x03 },
	{ 18338, 4091, 0, 0x03 },
	{ 18350, 2674, 0, 0x03 },
	{ 18355, 3759, 0, 0x03 },
	{ 18366, 3920, 0, 0x03 },
	{ 18379, 1316, 0, 0x03 },
	{ 18390, 2769, 0, 0x03 },
	{ 18395, 5400, 0, 0x03 },
	{ 18403, 5401, 0, 0x03 },
	{ 18412, 1271, 0, 0x03 },
	{ 18417, 512, 0, 0x01 },
	{ 18422, 3002, 0, 0x03 },
	{ 18433, 26487, 0, 0x03 },
	{ 18443, 26486, 0, 0x01 },
	{ 18455, 26486, 0, 0x02 },
	{ 18467, 26489, 0, 0x03 },
	{ 18474, 1021, 0, 0x0f },
	{ 18479, 1022, 0, 0x0f },
	{ 18484, 2755, 0, 0x03 },
	{ 18495, 2666, 0, 0x03 },
	{ 18504, 1948, 0, 0x03 },
	{ 18512, 589, 0, 0x03 },
	{ 18520, 2170, 0, 0x03 },
	{ 18526, 26261, 0, 0x03 },
	{ 18536, 10101, 0, 0x03 },
	{ 18548, 4085, 0, 0x01 },
	{ 18561, 26260, 0, 0x03 },
	{ 18569, 10102, 0, 0x03 },
	{ 18579, 10103, 0, 0x03 },
	{ 18587, 38472, 0, 0x04 },
	{ 18598, 2792, 0, 0x03 },
	{ 18612, 4353, 0, 0x03 },
	{ 18622, 5582, 0, 0x03 },
	{ 18634, 1915, 0, 0x03 },
	{ 18643, 1561, 0, 0x03 },
	{ 18656, 2514, 0, 0x03 },
	{ 18667, 2515, 0, 0x03 },
	{ 18681, 3873, 0, 0x03 },
	{ 18690, 19790, 0, 0x01 },
	{ 18701, 38202, 0, 0x03 },
	{ 18710, 10081, 0, 0x03 },
	{ 18716, 5557, 0, 0x01 },
	{ 18724, 2495, 0, 0x03 },
	{ 18738, 2689, 0, 0x03 },
	{ 18747, 3353, 0, 0x03 },
	{ 18755, 347, 0, 0x03 },
	{ 18763, 6417, 0, 0x03 },
	{ 18777, 7437, 0, 0x03 },
	{ 18785, 1620, 0, 0x03 },
	{ 18800, 3684, 0, 0x03 },
	{ 18813, 4039, 0, 0x03 },
	{ 18825, 4038, 0, 0x03 },
	{ 18835, 1371, 0, 0x03 },
	{ 18842, 2819, 0, 0x03 },
	{ 18857, 1372, 0, 0x03 },
	{ 18864, 3225, 0, 0x03 },
	{ 18874, 4727, 0, 0x01 },
	{ 18879, 4727, 0, 0x02 },
	{ 18889, 2344, 0, 0x03 },
	{ 18896, 5745, 0, 0x03 },
	{ 18909, 5746, 0, 0x03 },
	{ 18923, 510, 0, 0x03 },
	{ 18927, 5500, 0, 0x03 },
	{ 18942, 5501, 0, 0x03 },
	{ 18957, 5504, 0, 0x03 },
	{ 18970, 5502, 0, 0x03 },
	{ 18985, 5503, 0, 0x03 },
	{ 19000, 810, 0, 0x03 },
	{ 19008, 4320, 0, 0x03 },
	{ 19018, 5579, 0, 0x01 },
	{ 19027, 36524, 0, 0x01 },
	{ 19038, 3152, 0, 0x03 },
	{ 19052, 1776, 0, 0x03 },
	{ 19058, 3216, 0, 0x03 },
	{ 19071, 1089, 0, 0x03 },
	{ 19081, 1090, 0, 0x03 },
	{ 19088, 5903, 0, 0x07 },
	{ 19095, 3622, 0, 0x03 },
	{ 19106, 1091, 0, 0x03 },
	{ 19112, 3825, 0, 0x03 },
	{ 19121, 3293, 0, 0x03 },
	{ 19128, 3294, 0, 0x03 },
	{ 19135, 6550, 0, 0x03 },
	{ 19148, 1499, 0, 0x03 },
	{ 19152, 1807, 0, 0x03 },
	{ 19157, 6715, 0, 0x03 },
	{ 19172, 3401, 0, 0x03 },
	{ 19181, 5670, 0, 0x01 },
	{ 19188, 32773, 0, 0x03 },
	{ 19199, 32770, 0, 0x03 },
	{ 19211, 32777, 0, 0x03 },
	{ 19225, 32772, 0, 0x03 },
	{ 19236, 32775, 0, 0x03 },
	{ 19248, 32776, 0, 0x03 },
	{ 19262, 32767, 0, 0x03 },
	{ 19277, 32774, 0, 0x03 },
	{ 19288, 32771, 0, 0x03 },
	{ 19300, 32769, 0, 0x03 },
	{ 19312, 32768, 0, 0x03 },
	{ 19324, 24242, 0, 0x03 },
	{ 19335, 1887, 0, 0x03 },
	{ 19347, 24922, 0, 0x03 },
	{ 19352, 3350, 0, 0x03 },
	{ 19362, 79, 0, 0x03 },
	{ 19369, 4682, 0, 0x03 },
	{ 19377, 1784, 0, 0x03 },
	{ 19386, 3787, 0, 0x03 },
	{ 19393, 9051, 0, 0x01 },
	{ 19403, 1856, 0, 0x03 },
	{ 19418, 1855, 0, 0x03 },
	{ 19433, 1689, 0, 0x03 },
	{ 19441, 3192, 0, 0x03 },
	{ 19452, 2615, 0, 0x03 },
	{ 19462, 1232, 0, 0x03 },
	{ 19476, 2673, 0, 0x03 },
	{ 19488, 5912, 0, 0x04 },
	{ 19492, 7018, 0, 0x01 },
	{ 19501, 1193, 0, 0x03 },
	{ 19512, 1717, 0, 0x03 },
	{ 19521, 2510, 0, 0x03 },
	{ 19534, 3648, 0, 0x03 },
	{ 19539, 9374, 0, 0x03 },
	{ 19548, 1848, 0, 0x03 },
	{ 19558, 3067, 0, 0x03 },
	{ 19565, 1901, 0, 0x03 },
	{ 19577, 1902, 0, 0x03 },
	{ 19589, 1904, 0, 0x03 },
	{ 19601, 9396, 0, 0x03 },
	{ 19610, 2749, 0, 0x03 },
	{ 19623, 2748, 0, 0x03 },
	{ 19638, 2750, 0, 0x03 },
	{ 19652, 2751, 0, 0x03 },
	{ 19666, 2747, 0, 0x03 },
	{ 19680, 2425, 0, 0x03 },
	{ 19693, 2975, 0, 0x03 },
	{ 19700, 1873, 0, 0x03 },
	{ 19708, 2509, 0, 0x03 },
	{ 19715, 3035, 0, 0x03 },
	{ 19727, 2946, 0, 0x03 },
	{ 19736, 1874, 0, 0x03 },
	{ 19746, 3729, 0, 0x03 },
	{ 19757, 3210, 0, 0x03 },
	{ 19772, 24677, 0, 0x03 },
	{ 19783, 2884, 0, 0x03 },
	{ 19792, 5638, 0, 0x01 },
	{ 19798, 27000, 9, 0x0f },
	{ 19806, 27010, 0, 0x01 },
	{ 19819, 744, 0, 0x03 },
	{ 19826, 3840, 0, 0x03 },
	{ 19838, 221, 0, 0x03 },
	{ 19846, 1228, 0, 0x03 },
	{ 19855, 4901, 0, 0x01 },
	{ 19865, 4901, 0, 0x01 },
	{ 19875, 2359, 0, 0x03 },
	{ 19887, 4396, 0, 0x01 },
	{ 19891, 4745, 0, 0x03 },
	{ 19895, 2399, 0, 0x03 },
	{ 19906, 5003, 0, 0x03 },
	{ 19921, 5013, 0, 0x03 },
	{ 19930, 16000, 0, 0x01 },
	{ 19936, 16001, 0, 0x01 },
	{ 19945, 8500, 0, 0x03 },
	{ 19950, 5015, 0, 0x01 },
	{ 19955, 1174, 0, 0x03 },
	{ 19970, 7200, 0, 0x03 },
	{ 19976, 2242, 0, 0x03 },
	{ 19986, 7100, 0, 0x03 },
	{ 19999, 5407, 0, 0x03 },
	{ 20014, 5408, 0, 0x03 },
	{ 20027, 4084, 0, 0x02 },
	{ 20042, 3878, 0, 0x03 },
	{ 20051, 4411, 0, 0x01 },
	{ 20057, 1045, 0, 0x03 },
	{ 20063, 1066, 0, 0x03 },
	{ 20071, 4122, 0, 0x03 },
	{ 20078, 7244, 0, 0x01 },
	{ 20087, 7244, 0, 0x02 },
	{ 20101, 6704, 0, 0x04 },
	{ 20108, 6706, 0, 0x04 },
	{ 20115, 6705, 0, 0x04 },
	{ 20122, 4915, 0, 0x01 },
	{ 20127, 5556, 0, 0x03 },
	{ 20135, 7726, 0, 0x03 },
	{ 20150, 4130, 0, 0x03 },
	{ 20157, 2788, 0, 0x03 },
	{ 20166, 8042, 0, 0x01 },
	{ 20175, 8044, 0, 0x01 },
	{ 20183, 41111, 0, 0x03 },
	{ 20190, 3488, 0, 0x03 },
	{ 20200, 8043, 0, 0x01 },
	{ 20210, 9217, 0, 0x03 },
	{ 20219, 7394, 0, 0x03 },
	{ 20223, 4349, 0, 0x03 },
	{ 20233, 7164, 0, 0x03 },
	{ 20237, 2429, 0, 0x03 },
	{ 20245, 8502, 0, 0x01 },
	{ 20252, 21, 0, 0x07 },
	{ 20256, 574, 0, 0x03 },
	{ 20266, 20, 0, 0x07 },
	{ 20275, 990, 0, 0x03 },
	{ 20280, 989, 0, 0x03 },
	{ 20290, 1105, 0, 0x03 },
	{ 20298, 1746, 0, 0x03 },
	{ 20308, 1747, 0, 0x03 },
	{ 20318, 1359, 0, 0x03 },
	{ 20324, 4086, 0, 0x02 },
	{ 20331, 747, 0, 0x03 },
	{ 20343, 1513, 0, 0x03 },
	{ 20355, 1514, 0, 0x03 },
	{ 20369, 1657, 0, 0x03 },
	{ 20383, 3382, 0, 0x03 },
	{ 20396, 2909, 0, 0x03 },
	{ 20409, 1787, 0, 0x03 },
	{ 20422, 1786, 0, 0x03 },
	{ 20434, 1505, 0, 0x03 },
	{ 20444, 1144, 0, 0x03 },
	{ 20453, 2358, 0, 0x03 },
	{ 20460, 3402, 0, 0x03 },
	{ 20474, 286, 0, 0x03 },
	{ 20474, 2849, 0, 0x03 },
	{ 20478, 19539, 0, 0x03 },
	{ 20485, 2731, 0, 0x03 },
	{ 20500, 2421, 0, 0x03 },
	{ 20507, 4110, 0, 0x03 },
	{ 20513, 2732, 0, 0x03 },
	{ 20517, 190, 0, 0x03 },
	{ 20522, 2677, 0, 0x03 },
	{ 20537, 2678, 0, 0x03 },
	{ 20552, 8074, 0, 0x03 },
	{ 20561, 4340, 0, 0x03 },
	{ 20566, 5235, 0, 0x03 },
	{ 20581, 3051, 0, 0x03 },
	{ 20595, 8881, 0, 0x01 },
	{ 20604, 38201, 0, 0x03 },
	{ 20617, 3519, 0, 0x02 },
	{ 20625, 3520, 0, 0x03 },
	{ 20636, 1738, 0, 0x03 },
	{ 20645, 2914, 0, 0x03 },
	{ 20655, 31765, 0, 0x03 },
	{ 20670, 1859, 0, 0x03 },
	{ 20684, 1421, 0, 0x03 },
	{ 20695, 10800, 0, 0x03 },
	{ 20699, 999, 0, 0x01 },
	{ 20706, 8322, 0, 0x03 },
	{ 20720, 1708, 0, 0x03 },
	{ 20728, 2626, 0, 0x03 },
	{ 20736, 3912, 0, 0x03 },
	{ 20747, 3762, 0, 0x03 },
	{ 20755, 3484, 0, 0x03 },
	{ 20763, 3436, 0, 0x03 },
	{ 20773, 14145, 0, 0x03 },
	{ 20781, 2660, 0, 0x03 },
	{ 20791, 8190, 0, 0x01 },
	{ 20800, 3429, 0, 0x03 },
	{ 20805, 2159, 0, 0x03 },
	{ 20815, 848, 0, 0x03 },
	{ 20820, 538, 0, 0x03 },
	{ 20827, 1997, 0, 0x03 },
	{ 20836, 37483, 0, 0x01 },
	{ 20848, 4550, 0, 0x03 },
	{ 20862, 3050, 0, 0x03 },
	{ 20869, 3050, 0, 0x03 },
	{ 20876, 4730, 0, 0x03 },
	{ 20884, 1590, 0, 0x03 },
	{ 20894, 3381, 0, 0x03 },
	{ 20902, 7962, 0, 0x03 },
	{ 20914, 6081, 0, 0x02 },
	{ 20921, 402, 0, 0x03 },
	{ 20927, 1453, 0, 0x03 },
	{ 20936, 3475, 0, 0x03 },
	{ 20949, 3005, 0, 0x03 },
	{ 20958, 176, 0, 0x03 },
	{ 20969, 7283, 0, 0x01 },
	{ 20977, 4326, 0, 0x03 },
	{ 20987, 4325, 0, 0x01 },
	{ 21002, 4325, 0, 0x02 },
	{ 21015, 3108, 0, 0x03 },
	{ 21025, 4985, 0, 0x01 },
	{ 21032, 4332, 0, 0x01 },
	{ 21044, 3530, 0, 0x03 },
	{ 21047, 678, 0, 0x03 },
	{ 21055, 5688, 0, 0x03 },
	{ 21059, 12009, 0, 0x02 },
	{ 21065, 3862, 0, 0x03 },
	{ 21077, 3013, 0, 0x03 },
	{ 21092, 634, 0, 0x03 },
	{ 21098, 2481, 0, 0x03 },
	{ 21103, 2482, 0, 0x03 },
	{ 21112, 270, 0, 0x02 },
	{ 21117, 9418, 0, 0x03 },
	{ 21121, 3222, 0, 0x03 },
	{ 21126, 6267, 0, 0x01 },
	{ 21130, 2833, 0, 0x03 },
	{ 21137, 3229, 0, 0x03 },
	{ 21152, 1774, 0, 0x03 },
	{ 21166, 1909, 0, 0x03 },
	{ 21179, 2002, 0, 0x03 },
	{ 21185, 6109, 0, 0x03 },
	{ 21198, 2519, 0, 0x03 },
	{ 21209, 2033, 0, 0x03 },
	{ 21217, 9080, 0, 0x03 },
	{ 21223, 1070, 0, 0x03 },
	{ 21237, 9339, 0, 0x01 },
	{ 21247, 23053, 0, 0x01 },
	{ 21252, 2086, 0, 0x03 },
	{ 21259, 6347, 0, 0x03 },
	{ 21272, 6346, 0, 0x03 },
	{ 21285, 491, 0, 0x03 },
	{ 21294, 3057, 0, 0x03 },
	{ 21308, 5687, 0, 0x02 },
	{ 21324, 1401, 0, 0x03 },
	{ 21340, 9005, 0, 0x01 },
	{ 21346, 70, 0, 0x03 },
	{ 21353, 2217, 0, 0x03 },
	{ 21364, 1191, 0, 0x03 },
	{ 21369, 103, 0, 0x03 },
	{ 21377, 3751, 0, 0x03 },
	{ 21387, 3386, 0, 0x01 },
	{ 21397, 3386, 0, 0x02 },
	{ 21406, 2947, 0, 0x03 },
	{ 21411, 5117, 0, 0x01 },
	{ 21420, 41, 0, 0x03 },
	{ 21429, 7017, 0, 0x03 },
	{ 21435, 9122, 0, 0x01 },
	{ 21441, 9123, 0, 0x01 },
	{ 21446, 4754, 0, 0x02 },
	{ 21457, 4755, 0, 0x02 },
	{ 21470, 3757, 0, 0x03 },
	{ 21479, 9340, 0, 0x01 },
	{ 21485, 6268, 0, 0x03 },
	{ 21490, 6269, 0, 0x03 },
	{ 21499, 1542, 0, 0x03 },
	{ 21512, 2458, 0, 0x03 },
	{ 21520, 2135, 0, 0x03 },
	{ 21525, 2492, 0, 0x03 },
	{ 21532, 1211, 0, 0x03 },
	{ 21543, 1677, 0, 0x03 },
	{ 21553, 3136, 0, 0x03 },
	{ 21559, 28010, 0, 0x01 },
	{ 21574, 30400, 0, 0x01 },
	{ 21586, 3761, 0, 0x03 },
	{ 21593, 1850, 0, 0x03 },
	{ 21597, 22128, 0, 0x01 },
	{ 21605, 2811, 0, 0x03 },
	{ 21612, 2119, 0, 0x03 },
	{ 21626, 6068, 0, 0x01 },
	{ 21636, 16002, 0, 0x01 },
	{ 21641, 4729, 0, 0x02 },
	{ 21648, 488, 0, 0x03 },
	{ 21657, 128, 0, 0x03 },
	{ 21668, 9889, 0, 0x03 },
	{ 21677, 2186, 0, 0x03 },
	{ 21683, 2643, 0, 0x03 },
	{ 21692, 1452, 0, 0x03 },
	{ 21702, 2123, 0, 0x03 },
	{ 21714, 2152, 0, 0x03 },
	{ 21723, 3592, 0, 0x03 },
	{ 21733, 3591, 0, 0x03 },
	{ 21747, 6080, 0, 0x02 },
	{ 21751, 9321, 0, 0x03 },
	{ 21759, 35356, 0, 0x01 },
	{ 21770, 18262, 0, 0x03 },
	{ 21776, 1369, 0, 0x03 },
	{ 21782, 3956, 0, 0x03 },
	{ 21787, 3010, 0, 0x01 },
	{ 21790, 4842, 0, 0x03 },
	{ 21797, 3745, 0, 0x03 },
	{ 21810, 4844, 0, 0x03 },
	{ 21817, 2778, 0, 0x03 },
	{ 21828, 1383, 0, 0x03 },
	{ 21833, 2073, 0, 0x03 },
	{ 21847, 2356, 0, 0x03 },
	{ 21855, 2099, 0, 0x03 },
	{ 21869, 2945, 0, 0x07 },
	{ 21881, 2979, 0, 0x03 },
	{ 21892, 3179, 0, 0x03 },
	{ 21902, 11720, 0, 0x03 },
	{ 21917, 1718, 0, 0x03 },
	{ 21930, 1719, 0, 0x03 },
	{ 21943, 1720, 0, 0x07 },
	{ 21956, 1300, 0, 0x03 },
	{ 21971, 694, 0, 0x03 },
	{ 21982, 5302, 0, 0x03 },
	{ 21991, 5301, 0, 0x03 },
	{ 21999, 5300, 0, 0x03 },
	{ 22007, 5304, 0, 0x03 },
	{ 22018, 3542, 0, 0x03 },
	{ 22031, 5315, 0, 0x03 },
	{ 22041, 5303, 0, 0x03 },
	{ 22052, 1238, 0, 0x03 },
	{ 22060, 5305, 0, 0x03 },
	{ 22070, 3036, 0, 0x03 },
	{ 22081, 3623, 0, 0x03 },
	{ 22096, 3769, 0, 0x03 },
	{ 22107, 2245, 0, 0x03 },
	{ 22111, 661, 0, 0x03 },
	{ 22115, 1816, 0, 0x03 },
	{ 22120, 5094, 0, 0x03 },
	{ 22128, 375, 0, 0x03 },
	{ 22135, 7630, 0, 0x01 },
	{ 22140, 1703, 0, 0x03 },
	{ 22150, 3000, 0, 0x03 },
	{ 22155, 686, 0, 0x03 },
	{ 22166, 4197, 0, 0x03 },
	{ 22171, 263, 0, 0x03 },
	{ 22176, 14936, 0, 0x03 },
	{ 22190, 14937, 0, 0x03 },
	{ 22204, 2641, 0, 0x03 },
	{ 22212, 1161, 0, 0x03 },
	{ 22227, 1162, 0, 0x03 },
	{ 22239, 1281, 0, 0x03 },
	{ 22247, 3740, 0, 0x03 },
	{ 22257, 35000, 0, 0x01 },
	{ 22267, 1551, 0, 0x03 },
	{ 22277, 6440, 0, 0x01 },
	{ 22285, 10860, 0, 0x03 },
	{ 22291, 1789, 0, 0x03 },
	{ 22297, 652, 0, 0x03 },
	{ 22308, 151, 0, 0x03 },
	{ 22313, 1409, 0, 0x03 },
	{ 22321, 1248, 0, 0x03 },
	{ 22328, 3921, 0, 0x03 },
	{ 22342, 8807, 0, 0x02 },
	{ 22351, 7397, 0, 0x03 },
	{ 22358, 9111, 0, 0x03 },
	{ 22370, 18516, 0, 0x02 },
	{ 22380, 4900, 0, 0x03 },
	{ 22385, 4999, 0, 0x03 },
	{ 22398, 1136, 0, 0x03 },
	{ 22410, 4148, 0, 0x03 },
	{ 22423, 3250, 0, 0x03 },
	{ 22428, 24322, 0, 0x02 },
	{ 22432, 2467, 0, 0x03 },
	{ 22446, 4117, 0, 0x03 },
	{ 22456, 9954, 0, 0x01 },
	{ 22461, 10500, 0, 0x02 },
	{ 22471, 8293, 0, 0x01 },
	{ 22484, 2988, 0, 0x03 },
	{ 22491, 1410, 0, 0x03 },
	{ 22495, 4880, 0, 0x01 },
	{ 22502, 12172, 0, 0x03 },
	{ 22508, 4884, 0, 0x03 },
	{ 22517, 11371, 0, 0x03 },
	{ 22521, 1722, 0, 0x03 },
	{ 22528, 2575, 0, 0x03 },
	{ 22532, 3634, 0, 0x03 },
	{ 22540, 3047, 0, 0x03 },
	{ 22549, 43438, 0, 0x02 },
	{ 22562, 612, 0, 0x03 },
	{ 22571, 613, 0, 0x03 },
	{ 22579, 8232, 0, 0x02 },
	{ 22594, 8231, 0, 0x02 },
	{ 22608, 6791, 0, 0x03 },
	{ 22612, 6790, 0, 0x03 },
	{ 22617, 3941, 0, 0x03 },
	{ 22632, 2597, 0, 0x03 },
	{ 22647, 2744, 0, 0x03 },
	{ 22655, 101, 0, 0x03 },
	{ 22664, 3449, 0, 0x03 },
	{ 22674, 1715, 0, 0x03 },
	{ 22685, 4041, 0, 0x03 },
	{ 22693, 2564, 0, 0x03 },
	{ 22708, 383, 0, 0x03 },
	{ 22721, 3384, 0, 0x03 },
	{ 22729, 381, 0, 0x03 },
	{ 22742, 3329, 0, 0x03 },
	{ 22757, 1782, 0, 0x03 },
	{ 22765, 1803, 0, 0x03 },
	{ 22777, 382, 0, 0x03 },
	{ 22793, 2690, 0, 0x03 },
	{ 22805, 9100, 0, 0x03 },
	{ 22820, 3101, 0, 0x03 },
	{ 22829, 3037, 0, 0x03 },
	{ 22841, 19411, 0, 0x03 },
	{ 22848, 1299, 0, 0x03 },
	{ 22855, 19410, 0, 0x03 },
	{ 22862, 5225, 0, 0x03 },
	{ 22872, 19412, 0, 0x03 },
	{ 22883, 5226, 0, 0x03 },
	{ 22893, 1188, 0, 0x03 },
	{ 22905, 1877, 0, 0x03 },
	{ 22917, 5316, 0, 0x01 },
	{ 22927, 5317, 0, 0x01 },
	{ 22935, 2984, 0, 0x03 },
	{ 22946, 2985, 0, 0x03 },
	{ 22957, 2208, 0, 0x03 },
	{ 22963, 2206, 0, 0x03 },
	{ 22971, 5403, 0, 0x03 },
	{ 22985, 5404, 0, 0x03 },
	{ 23000, 2448, 0, 0x03 },
	{ 23009, 3908, 0, 0x03 },
	{ 23021, 1217, 0, 0x03 },
	{ 23032, 2207, 0, 0x03 },
	{ 23038, 4484, 0, 0x03 },
	{ 23047, 2600, 0, 0x03 },
	{ 23056, 2715, 0, 0x03 },
	{ 23066, 5224, 0, 0x03 },
	{ 23077, 5223, 0, 0x03 },
	{ 23087, 1125, 0, 0x03 },
	{ 23098, 1124, 0, 0x03 },
	{ 23111, 1126, 0, 0x03 },
	{ 23121, 5228, 0, 0x01 },
	{ 23129, 6324, 0, 0x01 },
	{ 23137, 6324, 0, 0x02 },
	{ 23149, 3439, 0, 0x03 },
	{ 23158, 4592, 0, 0x02 },
	{ 23173, 2570, 0, 0x03 },
	{ 23181, 2113, 0, 0x03 },
	{ 23191, 1985, 0, 0x03 },
	{ 23196, 2029, 0, 0x03 },
	{ 23203, 4827, 0, 0x03 },
	{ 23208, 5628, 0, 0x03 },
	{ 23215, 80, 0, 0x07 },
	{ 23220, 591, 0, 0x03 },
	{ 23220, 8008, 0, 0x03 },
	{ 23220, 8080, 0, 0x03 },
	{ 23229, 280, 0, 0x03 },
	{ 23239, 593, 0, 0x03 },
	{ 23254, 8990, 0, 0x03 },
	{ 23264, 443, 0, 0x07 },
	{ 23270, 8991, 0, 0x03 },
	{ 23281, 4180, 0, 0x03 },
	{ 23287, 5023, 0, 0x03 },
	{ 23296, 8313, 0, 0x01 },
	{ 23309, 5105, 0, 0x02 },
	{ 23319, 1310, 0, 0x03 },
	{ 23325, 1424, 0, 0x03 },
	{ 23332, 473, 0, 0x03 },
	{ 23343, 15000, 0, 0x03 },
	{ 23349, 2374, 0, 0x01 },
	{ 23355, 4559, 0, 0x03 },
	{ 23363, 418, 0, 0x03 },
	{ 23371, 1577, 0, 0x03 },
	{ 23384, 3919, 0, 0x03 },
	{ 23392, 5674, 0, 0x03 },
	{ 23407, 692, 0, 0x03 },
	{ 23421, 5069, 0, 0x03 },
	{ 23436, 13160, 0, 0x03 },
	{ 23444, 3952, 0, 0x03 },
	{ 23458, 4169, 0, 0x01 },
	{ 23463, 4169, 0, 0x02 },
	{ 23473, 9614, 0, 0x01 },
	{ 23482, 480, 0, 0x03 },
	{ 23491, 479, 0, 0x03 },
	{ 23501, 3968, 0, 0x03 },
	{ 23516, 2313, 0, 0x03 },
	{ 23521, 2141, 0, 0x03 },
	{ 23532, 2139, 0, 0x03 },
	{ 23541, 4596, 0, 0x03 },
	{ 23554, 4595, 0, 0x03 },
	{ 23565, 2140, 0, 0x03 },
	{ 23573, 4594, 0, 0x03 },
	{ 23585, 1157, 0, 0x03 },
	{ 23596, 1156, 0, 0x03 },
	{ 23611, 432, 0, 0x03 },
	{ 23616, 6998, 0, 0x03 },
	{ 23629, 6999, 0, 0x03 },
	{ 23644, 4569, 0, 0x03 },
	{ 23648, 7072, 0, 0x01 },
	{ 23656, 7072, 0, 0x02 },
	{ 23669, 5784, 0, 0x02 },
	{ 23674, 1726, 0, 0x03 },
	{ 23686, 1586, 0, 0x03 },
	{ 23697, 385, 0, 0x03 },
	{ 23705, 1435, 0, 0x03 },
	{ 23714, 523, 0, 0x03 },
	{ 23722, 3267, 0, 0x03 },
	{ 23735, 3538, 0, 0x03 },
	{ 23746, 3539, 0, 0x03 },
	{ 23761, 1792, 0, 0x03 },
	{ 23770, 3801, 0, 0x03 },
	{ 23778, 1414, 0, 0x03 },
	{ 23791, 1881, 0, 0x03 },
	{ 23805, 1376, 0, 0x03 },
	{ 23813, 1405, 0, 0x03 },
	{ 23821, 9085, 0, 0x03 },
	{ 23833, 1260, 0, 0x03 },
	{ 23841, 1461, 0, 0x03 },
	{ 23856, 3494, 0, 0x03 },
	{ 23864, 1461, 0, 0x03 },
	{ 23879, 2572, 0, 0x03 },
	{ 23883, 6714, 0, 0x03 },
	{ 23894, 2275, 0, 0x03 },
	{ 23907, 2276, 0, 0x03 },
	{ 23920, 8733, 0, 0x03 },
	{ 23925, 1494, 0, 0x03 },
	{ 23929, 1604, 0, 0x03 },
	{ 23940, 425, 0, 0x03 },
	{ 23948, 1344, 0, 0x03 },
	{ 23953, 6850, 0, 0x03 },
	{ 23965, 4061, 0, 0x03 },
	{ 23978, 4063, 0, 0x03 },
	{ 23989, 4062, 0, 0x03 },
	{ 24003, 4064, 0, 0x03 },
	{ 24015, 31949, 0, 0x03 },
	{ 24026, 31948, 0, 0x03 },
	{ 24037, 31949, 0, 0x03 },
	{ 24048, 31948, 0, 0x03 },
	{ 24059, 2063, 0, 0x03 },
	{ 24070, 2064, 0, 0x03 },
	{ 24082, 2062, 0, 0x03 },
	{ 24090, 25000, 0, 0x03 },
	{ 24103, 25009, 0, 0x03 },
	{ 24117, 25001, 0, 0x03 },
	{ 24130, 25002, 0, 0x03 },
	{ 24143, 25003, 0, 0x03 },
	{ 24156, 25004, 0, 0x03 },
	{ 24169, 25005, 0, 0x03 },
	{ 24182, 25006, 0, 0x03 },
	{ 24195, 25007, 0, 0x03 },
	{ 24208, 25008, 0, 0x03 },
	{ 24221, 886, 0, 0x03 },
	{ 24236, 887, 0, 0x03 },
	{ 24251, 887, 0, 0x03 },
	{ 24266, 18242, 0, 0x01 },
	{ 24272, 1389, 0, 0x03 },
	{ 24281, 1394, 0, 0x03 },
	{ 24291, 1393, 0, 0x03 },
	{ 24301, 1392, 0, 0x03 },
	{ 24310, 1391, 0, 0x03 },
	{ 24320, 1390, 0, 0x03 },
	{ 24329, 1395, 0, 0x03 },
	{ 24339, 5813, 0, 0x03 },
	{ 24345, 4486, 0, 0x03 },
	{ 24350, 2799, 0, 0x03 },
	{ 24364, 3972, 0, 0x03 },
	{ 24370, 6077, 0, 0x01 },
	{ 24384, 1112, 0, 0x03 },
	{ 24388, 14142, 0, 0x03 },
	{ 24393, 14143, 0, 0x01 },
	{ 24399, 3130, 0, 0x03 },
	{ 24405, 5639, 0, 0x01 },
	{ 24409, 4553, 0, 0x01 },
	{ 24420, 2869, 0, 0x03 },
	{ 24427, 5741, 0, 0x03 },
	{ 24441, 5742, 0, 0x03 },
	{ 24455, 3881, 0, 0x03 },
	{ 24460, 2326, 0, 0x03 },
	{ 24465, 902, 0, 0x03 },
	{ 24479, 903, 0, 0x03 },
	{ 24494, 2337, 0, 0x03 },
	{ 24502, 1725, 0, 0x03 },
	{ 24512, 113, 0, 0x01 },
	{ 24518, 2987, 0, 0x03 },
	{ 24527, 549, 0, 0x03 },
	{ 24532, 4152, 0, 0x03 },
	{ 24541, 4152, 0, 0x03 },
	{ 24550, 1884, 0, 0x03 },
	{ 24557, 32896, 0, 0x03 },
	{ 24566, 2112, 0, 0x03 },
	{ 24581, 2590, 0, 0x03 },
	{ 24590, 4067, 0, 0x03 },
	{ 24594, 2966, 0, 0x03 },
	{ 24609, 3797, 0, 0x03 },
	{ 24614, 2995, 0, 0x03 },
	{ 24619, 25604, 0, 0x01 },
	{ 24624, 2079, 0, 0x03 },
	{ 24638, 603, 0, 0x03 },
	{ 24643, 2404, 0, 0x03 },
	{ 24651, 19998, 0, 0x01 },
	{ 24663, 1284, 0, 0x03 },
	{ 24671, 4551, 0, 0x03 },
	{ 24680, 651, 0, 0x03 },
	{ 24689, 695, 0, 0x03 },
	{ 24702, 6464, 0, 0x03 },
	{ 24718, 1443, 0, 0x03 },
	{ 24725, 3420, 0, 0x03 },
	{ 24735, 5165, 0, 0x03 },
	{ 24745, 5165, 0, 0x03 },
	{ 24755, 1515, 0, 0x03 },
	{ 24769, 3486, 0, 0x03 },
	{ 24782, 4744, 0, 0x03 },
	{ 24787, 2801, 0, 0x03 },
	{ 24792, 1404, 0, 0x03 },
	{ 24799, 465, 0, 0x02 },
	{ 24810, 4100, 0, 0x03 },
	{ 24824, 19000, 0, 0x03 },
	{ 24830, 3880, 0, 0x03 },
	{ 24835, 3006, 0, 0x03 },
	{ 24844, 4800, 0, 0x03 },
	{ 24849, 535, 0, 0x03 },
	{ 24854, 3186, 0, 0x03 },
	{ 24863, 24321, 0, 0x03 },
	{ 24867, 1611, 0, 0x03 },
	{ 24871, 4802, 0, 0x03 },
	{ 24876, 27345, 0, 0x03 },
	{ 24886, 2239, 0, 0x03 },
	{ 24897, 143, 0, 0x01 },
	{ 24902, 220, 0, 0x03 },
	{ 24908, 993, 0, 0x01 },
	{ 24914, 2637, 0, 0x03 },
	{ 24923, 1077, 0, 0x03 },
	{ 24931, 8615, 0, 0x01 },
	{ 24937, 11319, 0, 0x03 },
	{ 24942, 11320, 0, 0x03 },
	{ 24956, 3657, 0, 0x03 },
	{ 24971, 3907, 0, 0x03 },
	{ 24984, 1710, 0, 0x03 },
	{ 24991, 3164, 0, 0x03 },
	{ 24997, 7676, 0, 0x03 },
	{ 25008, 7672, 0, 0x01 },
	{ 25017, 7673, 0, 0x01 },
	{ 25027, 7675, 0, 0x03 },
	{ 25037, 7674, 0, 0x03 },
	{ 25048, 2035, 0, 0x03 },
	{ 25056, 406, 0, 0x03 },
	{ 25061, 2202, 0, 0x03 },
	{ 25070, 1503, 0, 0x03 },
	{ 25079, 1143, 0, 0x03 },
	{ 25084, 244, 0, 0x03 },
	{ 25095, 3139, 0, 0x03 },
	{ 25107, 2932, 0, 0x03 },
	{ 25112, 2970, 0, 0x03 },
	{ 25122, 2127, 0, 0x03 },
	{ 25134, 7624, 0, 0x03 },
	{ 25139, 1176, 0, 0x03 },
	{ 25153, 8131, 0, 0x03 },
	{ 25165, 8130, 0, 0x03 },
	{ 25177, 3156, 0, 0x03 },
	{ 25184, 2454, 0, 0x03 },
	{ 25193, 5963, 0, 0x03 },
	{ 25198, 46336, 0, 0x01 },
	{ 25204, 7775, 0, 0x01 },
	{ 25211, 8067, 0, 0x01 },
	{ 25222, 3602, 0, 0x03 },
	{ 25237, 3345, 0, 0x03 },
	{ 25247, 5029, 0, 0x03 },
	{ 25258, 2233, 0, 0x03 },
	{ 25268, 3667, 0, 0x03 },
	{ 25277, 2319, 0, 0x03 },
	{ 25288, 1451, 0, 0x03 },
	{ 25296, 2854, 0, 0x03 },
	{ 25306, 1428, 0, 0x03 },
	{ 25320, 3856, 0, 0x03 },
	{ 25329, 414, 0, 0x03 },
	{ 25338, 18881, 0, 0x03 },
	{ 25346, 2082, 0, 0x03 },
	{ 25355, 134, 0, 0x03 },
	{ 25366, 1524, 0, 0x03 },
	{ 25377, 5597, 0, 0x03 },
	{ 25391, 3560, 0, 0x03 },
	{ 25405, 2793, 0, 0x03 },
	{ 25416, 1412, 0, 0x03 },
	{ 25424, 1413, 0, 0x03 },
	{ 25436, 2716, 0, 0x03 },
	{ 25451, 23000, 0, 0x03 },
	{ 25462, 23001, 0, 0x03 },
	{ 25473, 23002, 0, 0x03 },
	{ 25484, 23003, 0, 0x03 },
	{ 25495, 23004, 0, 0x03 },
	{ 25506, 23005, 0, 0x03 },
	{ 25517, 9215, 0, 0x03 },
	{ 25523, 1490, 0, 0x03 },
	{ 25535, 1602, 0, 0x03 },
	{ 25543, 49150, 0, 0x01 },
	{ 25552, 4878, 0, 0x02 },
	{ 25567, 1240, 0, 0x03 },
	{ 25577, 1068, 0, 0x03 },
	{ 25589, 1067, 0, 0x03 },
	{ 25601, 1068, 0, 0x03 },
	{ 25613, 1067, 0, 0x03 },
	{ 25625, 3603, 0, 0x03 },
	{ 25639, 5056, 0, 0x03 },
	{ 25651, 5057, 0, 0x03 },
	{ 25663, 495, 0, 0x03 },
	{ 25675, 484, 0, 0x03 },
	{ 25687, 3459, 0, 0x03 },
	{ 25696, 17234, 0, 0x03 },
	{ 25710, 24386, 0, 0x03 },
	{ 25720, 16991, 0, 0x03 },
	{ 25733, 24386, 0, 0x03 },
	{ 25743, 4746, 0, 0x02 },
	{ 25759, 1539, 0, 0x03 },
	{ 25774, 3692, 0, 0x03 },
	{ 25784, 4052, 0, 0x03 },
	{ 25793, 3508, 0, 0x03 },
	{ 25808, 2041, 0, 0x03 },
	{ 25818, 1454, 0, 0x03 },
	{ 25832, 1454, 0, 0x03 },
	{ 25846, 2633, 0, 0x03 },
	{ 25859, 8181, 0, 0x01 },
	{ 25871, 2652, 0, 0x03 },
	{ 25886, 1331, 0, 0x03 },
	{ 25895, 3060, 0, 0x03 },
	{ 25907, 1972, 0, 0x03 },
	{ 25922, 7778, 0, 0x03 },
	{ 25932, 3548, 0, 0x03 },
	{ 25943, 3202, 0, 0x03 },
	{ 25954, 1907, 0, 0x03 },
	{ 25964, 11751, 0, 0x03 },
	{ 25977, 503, 0, 0x03 },
	{ 25986, 8021, 0, 0x03 },
	{ 26001, 8020, 0, 0x03 },
	{ 26017, 1355, 0, 0x03 },
	{ 26032, 1585, 0, 0x03 },
	{ 26037, 1641, 0, 0x03 },
	{ 26046, 45054, 0, 0x03 },
	{ 26058, 2006, 0, 0x01 },
	{ 26068, 5728, 0, 0x01 },
	{ 26081, 5728, 0, 0x02 },
	{ 26095, 1579, 0, 0x03 },
	{ 26106, 6318, 0, 0x01 },
	{ 26116, 7410, 0, 0x03 },
	{ 26128, 2055, 0, 0x03 },
	{ 26132, 2088, 0, 0x03 },
	{ 26139, 43190, 0, 0x03 },
	{ 26152, 4029, 0, 0x03 },
	{ 26160, 2549, 0, 0x03 },
	{ 26166, 576, 0, 0x03 },
	{ 26171, 1209, 0, 0x03 },
	{ 26177, 2215, 0, 0x03 },
	{ 26184, 3743, 0, 0x03 },
	{ 26197, 600, 0, 0x03 },
	{ 26207, 9214, 0, 0x03 },
	{ 26217, 578, 0, 0x03 },
	{ 26222, 4737, 0, 0x03 },
	{ 26230, 20202, 0, 0x03 },
	{ 26241, 3497, 0, 0x03 },
	{ 26256, 4739, 0, 0x07 },
	{ 26262, 4740, 0, 0x07 },
	{ 26269, 4068, 0, 0x03 },
	{ 26279, 2963, 0, 0x03 },
	{ 26294, 2962, 0, 0x03 },
	{ 26309, 7420, 0, 0x02 },
	{ 26320, 7031, 0, 0x01 },
	{ 26331, 631, 0, 0x03 },
	{ 26335, 631, 0, 0x01 },
	{ 26340, 3678, 0, 0x03 },
	{ 26349, 5914, 0, 0x07 },
	{ 26357, 4500, 0, 0x03 },
	{ 26369, 1992, 0, 0x03 },
	{ 26379, 5908, 0, 0x07 },
	{ 26385, 4593, 0, 0x03 },
	{ 26399, 20222, 0, 0x03 },
	{ 26410, 213, 0, 0x03 },
	{ 26414, 3804, 0, 0x03 },
	{ 26425, 48619, 0, 0x03 },
	{ 26434, 10117, 0, 0x03 },
	{ 26439, 2527, 0, 0x03 },
	{ 26448, 18769, 0, 0x03 },
	{ 26453, 32034, 0, 0x03 },
	{ 26467, 4073, 0, 0x03 },
	{ 26473, 194, 0, 0x03 },
	{ 26477, 529, 0, 0x03 },
	{ 26486, 6697, 0, 0x01 },
	{ 26493, 6665, 4, 0x01 },
	{ 26498, 2632, 0, 0x03 },
	{ 26508, 8000, 0, 0x03 },
	{ 26514, 7999, 0, 0x03 },
	{ 26521, 702, 0, 0x03 },
	{ 26531, 715, 0, 0x03 },
	{ 26540, 713, 0, 0x03 },
	{ 26549, 714, 0, 0x03 },
	{ 26559, 11000, 0, 0x03 },
	{ 26565, 3206, 0, 0x03 },
	{ 26574, 3504, 0, 0x03 },
	{ 26584, 4604, 0, 0x01 },
	{ 26588, 21000, 0, 0x03 },
	{ 26596, 379, 0, 0x03 },
	{ 26602, 380, 0, 0x03 },
	{ 26608, 17223, 0, 0x01 },
	{ 26619, 500, 0, 0x03 },
	{ 26626, 1244, 0, 0x03 },
	{ 26641, 1245, 0, 0x03 },
	{ 26656, 5047, 0, 0x02 },
	{ 26663, 1336, 0, 0x03 },
	{ 26670, 860, 0, 0x03 },
	{ 26676, 3260, 0, 0x03 },
	{ 26689, 1636, 0, 0x03 },
	{ 26694, 8148, 0, 0x03 },
	{ 26699, 2551, 0, 0x03 },
	{ 26714, 55, 0, 0x03 },
	{ 26721, 3226, 0, 0x03 },
	{ 26729, 2042, 0, 0x03 },
	{ 26734, 1642, 0, 0x03 },
	{ 26742, 1643, 0, 0x03 },
	{ 26752, 2043, 0, 0x03 },
	{ 26763, 1637, 0, 0x03 },
	{ 26768, 1949, 0, 0x03 },
	{ 26783, 1950, 0, 0x03 },
	{ 26798, 1638, 0, 0x03 },
	{ 26803, 9500, 0, 0x03 },
	{ 26813, 48128, 0, 0x03 },
	{ 26823, 3205, 0, 0x03 },
	{ 26828, 499, 0, 0x03 },
	{ 26836, 147, 0, 0x03 },
	{ 26843, 146, 0, 0x03 },
	{ 26851, 3782, 0, 0x03 },
	{ 26860, 102, 0, 0x03 },
	{ 26869, 399, 0, 0x03 },
	{ 26881, 17007, 0, 0x03 },
	{ 26891, 3501, 0, 0x03 },
	{ 26901, 1106, 0, 0x03 },
	{ 26916, 1107, 0, 0x03 },
	{ 26931, 3589, 0, 0x03 },
	{ 26939, 2853, 0, 0x03 },
	{ 26947, 3775, 0, 0x03 },
	{ 26955, 3788, 0, 0x03 },
	{ 26965, 3995, 0, 0x03 },
	{ 26978, 1600, 0, 0x03 },
	{ 26983, 1609, 0, 0x03 },
	{ 26992, 5051, 0, 0x03 },
	{ 27002, 5052, 0, 0x03 },
	{ 27014, 8184, 0, 0x03 },
	{ 27020, 7280, 0, 0x03 },
	{ 27036, 7281, 0, 0x03 },
	{ 27052, 12345, 0, 0x03 },
	{ 27058, 10100, 0, 0x03 },
	{ 27068, 3719, 0, 0x03 },
	{ 27083, 3848, 0, 0x03 },
	{ 27088, 2691, 0, 0x03 },
	{ 27099, 2828, 0, 0x03 },
	{ 27106, 3084, 0, 0x03 },
	{ 27115, 828, 0, 0x03 },
	{ 27127, 1828, 0, 0x03 },
	{ 27139, 2531, 0, 0x03 },
	{ 27149, 4348, 0, 0x03 },
	{ 27155, 1573, 0, 0x03 },
	{ 27166, 3097, 0, 0x04 },
	{ 27179, 3899, 0, 0x03 },
	{ 27191, 4410, 0, 0x01 },
	{ 27203, 9900, 0, 0x07 },
	{ 27207, 29169, 0, 0x04 },
	{ 27220, 1275, 0, 0x03 },
	{ 27232, 3258, 0, 0x03 },
	{ 27244, 5049, 0, 0x03 },
	{ 27254, 38000, 0, 0x01 },
	{ 27267, 38001, 0, 0x01 },
	{ 27281, 2232, 0, 0x03 },
	{ 27291, 2241, 0, 0x03 },
	{ 27296, 3596, 0, 0x03 },
	{ 27307, 2982, 0, 0x03 },
	{ 27322, 4801, 0, 0x03 },
	{ 27327, 7071, 0, 0x03 },
	{ 27332, 2866, 0, 0x03 },
	{ 27343, 2166, 0, 0x03 },
	{ 27352, 4109, 0, 0x03 },
	{ 27356, 4107, 0, 0x03 },
	{ 27361, 2808, 0, 0x03 },
	{ 27369, 19020, 0, 0x01 },
	{ 27376, 1578, 0, 0x03 },
	{ 27387, 1623, 0, 0x03 },
	{ 27396, 8091, 0, 0x01 },
	{ 27404, 3627, 0, 0x03 },
	{ 27418, 7181, 0, 0x02 },
	{ 27429, 148, 0, 0x03 },
	{ 27436, 3472, 0, 0x03 },
	{ 27451, 3473, 0, 0x03 },
	{ 27466, 3794, 0, 0x03 },
	{ 27471, 4328, 0, 0x03 },
	{ 27485, 4327, 0, 0x03 },
	{ 27495, 5229, 0, 0x01 },
	{ 27503, 5230, 0, 0x01 },
	{ 27516, 3528, 0, 0x03 },
	{ 27527, 3529, 0, 0x03 },
	{ 27542, 2506, 0, 0x03 },
	{ 27550, 19541, 0, 0x03 },
	{ 27554, 2508, 0, 0x03 },
	{ 27565, 3086, 0, 0x03 },
	{ 27579, 4030, 0, 0x03 },
	{ 27589, 7095, 0, 0x02 },
	{ 27598, 2406, 0, 0x03 },
	{ 27609, 6241, 0, 0x02 },
	{ 27622, 6242, 0, 0x02 },
	{ 27635, 6243, 0, 0x02 },
	{ 27648, 6244, 0, 0x02 },
	{ 27661, 6241, 0, 0x01 },
	{ 27674, 6242, 0, 0x01 },
	{ 27687, 6243, 0, 0x01 },
	{ 27700, 6244, 0, 0x01 },
	{ 27713, 1810, 0, 0x03 },
	{ 27723, 27442, 0, 0x03 },
	{ 27731, 1936, 0, 0x03 },
	{ 27744, 1706, 0, 0x03 },
	{ 27752, 2097, 0, 0x03 },
	{ 27767, 6901, 0, 0x01 },
	{ 27777, 3777, 0, 0x03 },
	{ 27785, 4160, 0, 0x03 },
	{ 27800, 1567, 0, 0x03 },
	{ 27809, 6961, 0, 0x03 },
	{ 27816, 2957, 0, 0x03 },
	{ 27823, 2958, 0, 0x03 },
	{ 27830, 8900, 0, 0x03 },
	{ 27839, 8901, 0, 0x03 },
	{ 27848, 6962, 0, 0x03 },
	{ 27855, 3214, 0, 0x03 },
	{ 27868, 3215, 0, 0x03 },
	{ 27881, 5673, 0, 0x03 },
	{ 27885, 6583, 0, 0x03 },
	{ 27899, 3531, 0, 0x03 },
	{ 27906, 4114, 0, 0x03 },
	{ 27920, 4166, 0, 0x03 },
	{ 27926, 3042, 0, 0x03 },
	{ 27934, 3155, 0, 0x03 },
	{ 27943, 5309, 0, 0x03 },
	{ 27952, 2205, 0, 0x03 },
	{ 27956, 1064, 0, 0x03 },
	{ 27962, 3470, 0, 0x03 },
	{ 27968, 3471, 0, 0x03 },
	{ 27978, 1309, 0, 0x03 },
	{ 27990, 5033, 0, 0x01 },
	{ 28004, 5034, 0, 0x01 },
	{ 28018, 48048, 0, 0x01 },
	{ 28023, 5883, 0, 0x01 },
	{ 28028, 3642, 0, 0x03 },
	{ 28039, 1940, 0, 0x03 },
	{ 28048, 47100, 0, 0x02 },
	{ 28060, 1939, 0, 0x03 },
	{ 28069, 1289, 0, 0x03 },
	{ 28081, 1938, 0, 0x03 },
	{ 28090, 16020, 0, 0x01 },
	{ 28095, 16021, 0, 0x01 },
	{ 28104, 1937, 0, 0x03 },
	{ 28113, 287, 0, 0x03 },
	{ 28121, 40023, 0, 0x02 },
	{ 28137, 26263, 0, 0x03 },
	{ 28152, 26262, 0, 0x03 },
	{ 28167, 31016, 0, 0x02 },
	{ 28174, 31016, 0, 0x01 },
	{ 28182, 2822, 0, 0x03 },
	{ 28189, 2213, 0, 0x03 },
	{ 28194, 2656, 0, 0x03 },
	{ 28199, 9986, 0, 0x01 },
	{ 28213, 4661, 0, 0x03 },
	{ 28223, 2918, 0, 0x03 },
	{ 28238, 36865, 0, 0x03 },
	{ 28250, 1214, 0, 0x03 },
	{ 28256, 9878, 0, 0x02 },
	{ 28268, 2115, 0, 0x03 },
	{ 28272, 5364, 0, 0x02 },
	{ 28278, 2502, 0, 0x03 },
	{ 28291, 88, 0, 0x03 },
	{ 28300, 749, 0, 0x03 },
	{ 28313, 750, 0, 0x02 },
	{ 28325, 1649, 0, 0x03 },
	{ 28332, 584, 0, 0x03 },
	{ 28342, 19315, 0, 0x03 },
	{ 28352, 19283, 0, 0x03 },
	{ 28360, 5343, 0, 0x03 },
	{ 28369, 6621, 0, 0x03 },
	{ 28374, 6620, 0, 0x03 },
	{ 28384, 3581, 0, 0x03 },
	{ 28399, 30260, 0, 0x03 },
	{ 28414, 4058, 0, 0x03 },
	{ 28425, 910, 0, 0x03 },
	{ 28430, 1061, 0, 0x03 },
	{ 28436, 186, 0, 0x03 },
	{ 28440, 35354, 0, 0x01 },
	{ 28446, 1339, 0, 0x03 },
	{ 28460, 7697, 0, 0x03 },
	{ 28465, 543, 0, 0x03 },
	{ 28472, 2081, 0, 0x03 },
	{ 28486, 5696, 0, 0x01 },
	{ 28491, 1773, 0, 0x03 },
	{ 28502, 157, 0, 0x03 },
	{ 28511, 2424, 0, 0x03 },
	{ 28521, 2294, 0, 0x03 },
	{ 28532, 6085, 0, 0x03 },
	{ 28543, 27504, 0, 0x03 },
	{ 28558, 464, 0, 0x03 },
	{ 28566, 5253, 0, 0x01 },
	{ 28571, 3699, 0, 0x03 },
	{ 28579, 4444, 0, 0x03 },
	{ 28586, 1318, 0, 0x03 },
	{ 28601, 398, 0, 0x03 },
	{ 28611, 544, 0, 0x03 },
	{ 28618, 3112, 0, 0x03 },
	{ 28628, 6623, 0, 0x03 },
	{ 28636, 6701, 0, 0x03 },
	{ 28650, 4331, 0, 0x01 },
	{ 28664, 3361, 0, 0x03 },
	{ 28673, 3360, 0, 0x03 },
	{ 28683, 1132, 0, 0x03 },
	{ 28694, 1127, 0, 0x03 },
	{ 28705, 4566, 0, 0x03 },
	{ 28710, 1063, 0, 0x03 },
	{ 28724, 8102, 0, 0x01 },
	{ 28732, 4432, 0, 0x03 },
	{ 28744, 4371, 0, 0x01 },
	{ 28756, 4372, 0, 0x03 },
	{ 28765, 4371, 0, 0x02 },
	{ 28774, 1701, 0, 0x03 },
	{ 28778, 1701, 0, 0x03 },
	{ 28783, 2840, 0, 0x03 },
	{ 28792, 2842, 0, 0x03 },
	{ 28800, 2370, 0, 0x03 },
	{ 28809, 2841, 0, 0x03 },
	{ 28819, 4591, 0, 0x03 },
	{ 28829, 9747, 0, 0x03 },
	{ 28843, 2560, 0, 0x03 },
	{ 28850, 9536, 0, 0x03 },
	{ 28858, 2040, 0, 0x03 },
	{ 28862, 2395, 0, 0x03 },
	{ 28876, 2395, 0, 0x03 },
	{ 28890, 3969, 0, 0x03 },
	{ 28900, 2372, 0, 0x03 },
	{ 28913, 4547, 0, 0x03 },
	{ 28923, 3970, 0, 0x03 },
	{ 28935, 3971, 0, 0x03 },
	{ 28948, 11796, 0, 0x01 },
	{ 28958, 11796, 0, 0x02 },
	{ 28972, 637, 0, 0x03 },
	{ 28982, 1485, 0, 0x03 },
	{ 28992, 4347, 0, 0x03 },
	{ 29004, 3815, 0, 0x03 },
	{ 29019, 1682, 0, 0x03 },
	{ 29034, 1547, 0, 0x03 },
	{ 29042, 3739, 0, 0x03 },
	{ 29056, 3373, 0, 0x03 },
	{ 29067, 7099, 0, 0x03 },
	{ 29077, 2780, 0, 0x03 },
	{ 29089, 2815, 0, 0x03 },
	{ 29101, 2779, 0, 0x03 },
	{ 29110, 2816, 0, 0x03 },
	{ 29123, 2466, 0, 0x03 },
	{ 29127, 2465, 0, 0x03 },
	{ 29131, 7365, 0, 0x03 },
	{ 29142, 9082, 0, 0x04 },
	{ 29149, 389, 0, 0x03 },
	{ 29154, 3407, 0, 0x03 },
	{ 29165, 636, 0, 0x03 },
	{ 29171, 9592, 0, 0x03 },
	{ 29181, 6482, 0, 0x03 },
	{ 29192, 8101, 0, 0x01 },
	{ 29203, 646, 0, 0x03 },
	{ 29207, 6543, 0, 0x03 },
	{ 29219, 6544, 0, 0x03 },
	{ 29228, 6087, 0, 0x03 },
	{ 29233, 4042, 0, 0x03 },
	{ 29238, 1861, 0, 0x03 },
	{ 29250, 2212, 0, 0x03 },
	{ 29265, 373, 0, 0x03 },
	{ 29274, 374, 0, 0x03 },
	{ 29283, 1886, 0, 0x03 },
	{ 29289, 1983, 0, 0x03 },
	{ 29294, 8282, 0, 0x01 },
	{ 29302, 8282, 0, 0x02 },
	{ 29315, 1496, 0, 0x03 },
	{ 29326, 1986, 0, 0x03 },
	{ 29340, 3029, 0, 0x03 },
	{ 29354, 3027, 0, 0x03 },
	{ 29368, 3028, 0, 0x03 },
	{ 29383, 3029, 0, 0x03 },
	{ 29397, 3027, 0, 0x03 },
	{ 29411, 3028, 0, 0x03 },
	{ 29426, 4670, 0, 0x03 },
	{ 29432, 8191, 0, 0x01 },
	{ 29447, 245, 0, 0x03 },
	{ 29452, 1903, 0, 0x03 },
	{ 29461, 3746, 0, 0x03 },
	{ 29470, 3747, 0, 0x03 },
	{ 29481, 12300, 0, 0x03 },
	{ 29496, 1361, 0, 0x03 },
	{ 29501, 2611, 0, 0x03 },
	{ 29510, 1968, 0, 0x03 },
	{ 29518, 1969, 0, 0x03 },
	{ 29527, 4342, 0, 0x02 },
	{ 29540, 4341, 0, 0x02 },
	{ 29550, 3672, 0, 0x03 },
	{ 29564, 3913, 0, 0x03 },
	{ 29577, 3914, 0, 0x03 },
	{ 29592, 3767, 0, 0x03 },
	{ 29605, 1555, 0, 0x03 },
	{ 29613, 2795, 0, 0x03 },
	{ 29623, 472, 0, 0x03 },
	{ 29633, 3278, 0, 0x03 },
	{ 29644, 2814, 0, 0x03 },
	{ 29652, 2813, 0, 0x03 },
	{ 29661, 5355, 0, 0x03 },
	{ 29667, 5084, 0, 0x03 },
	{ 29672, 1183, 0, 0x03 },
	{ 29686, 1184, 0, 0x03 },
	{ 29701, 8206, 0, 0x03 },
	{ 29708, 8205, 0, 0x03 },
	{ 29719, 31620, 0, 0x03 },
	{ 29726, 8204, 0, 0x03 },
	{ 29739, 8207, 0, 0x03 },
	{ 29750, 8208, 0, 0x03 },
	{ 29764, 6200, 0, 0x03 },
	{ 29769, 4877, 0, 0x03 },
	{ 29774, 2623, 0, 0x03 },
	{ 29779, 701, 0, 0x03 },
	{ 29783, 4056, 0, 0x03 },
	{ 29787, 1111, 0, 0x03 },
	{ 29802, 2282, 0, 0x03 },
	{ 29811, 2281, 0, 0x03 },
	{ 29822, 2285, 0, 0x03 },
	{ 29833, 2284, 0, 0x03 },
	{ 29841, 2280, 0, 0x03 },
	{ 29851, 2283, 0, 0x03 },
	{ 29861, 750, 0, 0x02 },
	{ 29868, 1634, 0, 0x03 },
	{ 29877, 1487, 0, 0x03 },
	{ 29891, 2125, 0, 0x03 },
	{ 29900, 127, 0, 0x03 },
	{ 29910, 5058, 0, 0x02 },
	{ 29921, 125, 0, 0x03 },
	{ 29931, 1752, 0, 0x03 },
	{ 29939, 5254, 0, 0x01 },
	{ 29948, 513, 0, 0x01 },
	{ 29954, 6146, 0, 0x03 },
	{ 29966, 1628, 0, 0x03 },
	{ 29979, 1629, 0, 0x03 },
	{ 29993, 2540, 0, 0x03 },
	{ 30002, 2541, 0, 0x03 },
	{ 30012, 7026, 0, 0x01 },
	{ 30025, 4080, 0, 0x03 },
	{ 30035, 4081, 0, 0x03 },
	{ 30049, 4082, 0, 0x03 },
	{ 30060, 4083, 0, 0x03 },
	{ 30075, 2053, 0, 0x03 },
	{ 30089, 3007, 0, 0x03 },
	{ 30099, 1352, 0, 0x03 },
	{ 30109, 8162, 0, 0x01 },
	{ 30118, 1298, 0, 0x03 },
	{ 30123, 10805, 0, 0x03 },
	{ 30128, 2620, 0, 0x03 },
	{ 30143, 2090, 0, 0x03 },
	{ 30147, 3700, 0, 0x03 },
	{ 30158, 3069, 0, 0x03 },
	{ 30162, 3068, 0, 0x03 },
	{ 30171, 3157, 0, 0x03 },
	{ 30180, 11430, 0, 0x02 },
	{ 30185, 5574, 0, 0x01 },
	{ 30196, 2463, 0, 0x03 },
	{ 30210, 3503, 0, 0x03 },
	{ 30219, 8503, 0, 0x02 },
	{ 30233, 2559, 0, 0x03 },
	{ 30238, 3487, 0, 0x01 },
	{ 30245, 3487, 0, 0x02 },
	{ 30252, 4044, 0, 0x03 },
	{ 30256, 1113, 0, 0x0b },
	{ 30270, 4741, 0, 0x03 },
	{ 30279, 1212, 0, 0x03 },
	{ 30284, 4912, 0, 0x01 },
	{ 30290, 4913, 0, 0x01 },
	{ 30296, 2147, 0, 0x03 },
	{ 30304, 2144, 0, 0x03 },
	{ 30311, 3079, 0, 0x03 },
	{ 30325, 2143, 0, 0x03 },
	{ 30331, 2146, 0, 0x03 },
	{ 30338, 2145, 0, 0x03 },
	{ 30346, 6471, 0, 0x03 },
	{ 30357, 5044, 0, 0x03 },
	{ 30369, 4894, 0, 0x03 },
	{ 30376, 4503, 0, 0x02 },
	{ 30386, 3732, 0, 0x03 },
	{ 30392, 36443, 0, 0x04 },
	{ 30397, 8383, 0, 0x03 },
	{ 30409, 3565, 0, 0x05 },
	{ 30414, 2904, 0, 0x07 },
	{ 30419, 36444, 0, 0x04 },
	{ 30424, 44900, 0, 0x01 },
	{ 30429, 44900, 0, 0x02 },
	{ 30439, 2905, 0, 0x05 },
	{ 30444, 4345, 0, 0x03 },
	{ 30458, 660, 0, 0x03 },
	{ 30473, 4181, 0, 0x03 },
	{ 30480, 456, 0, 0x01 },
	{ 30490, 456, 0, 0x02 },
	{ 30500, 1935, 0, 0x03 },
	{ 30515, 2535, 0, 0x03 },
	{ 30522, 2453, 0, 0x03 },
	{ 30532, 3691, 0, 0x03 },
	{ 30547, 3194, 0, 0x03 },
	{ 30555, 313, 0, 0x03 },
	{ 30569, 4902, 0, 0x01 },
	{ 30582, 3023, 0, 0x03 },
	{ 30593, 2243, 0, 0x03 },
	{ 30601, 5092, 0, 0x02 },
	{ 30608, 2004, 0, 0x01 },
	{ 30616, 505, 0, 0x03 },
	{ 30627, 3936, 0, 0x03 },
	{ 30636, 174, 0, 0x03 },
	{ 30642, 2516, 0, 0x03 },
	{ 30654, 1593, 0, 0x03 },
	{ 30666, 997, 0, 0x03 },
	{ 30673, 2342, 0, 0x03 },
	{ 30685, 269, 0, 0x03 },
	{ 30691, 8910, 0, 0x03 },
	{ 30704, 8911, 0, 0x03 },
	{ 30716, 2908, 0, 0x03 },
	{ 30720, 3985, 0, 0x03 },
	{ 30735, 3984, 0, 0x03 },
	{ 30750, 3986, 0, 0x03 },
	{ 30765, 3986, 0, 0x03 },
	{ 30780, 36700, 0, 0x01 },
	{ 30785, 8384, 0, 0x02 },
	{ 30796, 1444, 0, 0x03 },
	{ 30806, 3836, 0, 0x03 },
	{ 30817, 7073, 0, 0x01 },
	{ 30825, 2587, 0, 0x03 },
	{ 30830, 224, 0, 0x03 },
	{ 30841, 49000, 0, 0x01 },
	{ 30850, 350, 0, 0x03 },
	{ 30863, 351, 0, 0x03 },
	{ 30876, 8448, 0, 0x01 },
	{ 30887, 4360, 0, 0x01 },
	{ 30899, 4360, 0, 0x01 },
	{ 30911, 5540, 0, 0x03 },
	{ 30918, 6074, 0, 0x03 },
	{ 30922, 3276, 0, 0x03 },
	{ 30934, 4179, 0, 0x03 },
	{ 30942, 2591, 0, 0x03 },
	{ 30956, 502, 0, 0x03 },
	{ 30961, 802, 0, 0x03 },
	{ 30968, 3569, 0, 0x03 },
	{ 30977, 4153, 0, 0x03 },
	{ 30987, 47000, 0, 0x03 },
	{ 30992, 8763, 0, 0x03 },
	{ 31005, 3180, 0, 0x03 },
	{ 31016, 1180, 0, 0x03 },
	{ 31026, 9632, 0, 0x02 },
	{ 31034, 2180, 0, 0x03 },
	{ 31044, 1899, 0, 0x03 },
	{ 31055, 3521, 0, 0x03 },
	{ 31061, 1820, 0, 0x03 },
	{ 31069, 3570, 0, 0x03 },
	{ 31084, 6510, 0, 0x03 },
	{ 31094, 6622, 0, 0x03 },
	{ 31100, 112, 0, 0x03 },
	{ 31107, 2698, 0, 0x03 },
	{ 31117, 638, 0, 0x03 },
	{ 31126, 3311, 0, 0x03 },
	{ 31139, 5418, 0, 0x03 },
	{ 31145, 4458, 0, 0x03 },
	{ 31149, 3558, 0, 0x03 },
	{ 31158, 8003, 0, 0x03 },
	{ 31167, 3330, 0, 0x03 },
	{ 31182, 3302, 0, 0x03 },
	{ 31195, 3332, 0, 0x03 },
	{ 31207, 3331, 0, 0x03 },
	{ 31221, 3116, 0, 0x03 },
	{ 31235, 3117, 0, 0x03 },
	{ 31247, 3115, 0, 0x03 },
	{ 31260, 5598, 0, 0x03 },
	{ 31268, 1100, 0, 0x03 },
	{ 31273, 2688, 0, 0x03 },
	{ 31284, 3235, 0, 0x03 },
	{ 31294, 800, 0, 0x03 },
	{ 31306, 800, 0, 0x03 },
	{ 31318, 685, 0, 0x03 },
	{ 31333, 7871, 0, 0x01 },
	{ 31337, 5353, 0, 0x03 },
	{ 31342, 5354, 0, 0x03 },
	{ 31356, 666, 0, 0x03 },
	{ 31361, 3232, 0, 0x03 },
	{ 31366, 668, 0, 0x03 },
	{ 31373, 24005, 0, 0x03 },
	{ 31380, 24001, 0, 0x03 },
	{ 31391, 24002, 0, 0x03 },
	{ 31402, 24000, 0, 0x03 },
	{ 31410, 24006, 0, 0x03 },
	{ 31422, 24004, 0, 0x03 },
	{ 31430, 24003, 0, 0x03 },
	{ 31439, 13930, 0, 0x01 },
	{ 31449, 2789, 0, 0x03 },
	{ 31461, 46999, 0, 0x03 },
	{ 31470, 2363, 0, 0x03 },
	{ 31485, 3594, 0, 0x03 },
	{ 31496, 5157, 0, 0x01 },
	{ 31503, 3673, 0, 0x03 },
	{ 31518, 7720, 0, 0x03 },
	{ 31533, 2944, 0, 0x07 },
	{ 31545, 3571, 0, 0x03 },
	{ 31560, 3572, 0, 0x03 },
	{ 31575, 11211, 0, 0x03 },
	{ 31584, 1337, 0, 0x03 },
	{ 31599, 1231, 0, 0x03 },
	{ 31614, 4552, 0, 0x03 },
	{ 31629, 4151, 0, 0x03 },
	{ 31644, 4603, 0, 0x01 },
	{ 31659, 4151, 0, 0x03 },
	{ 31674, 2117, 0, 0x03 },
	{ 31686, 2118, 0, 0x03 },
	{ 31698, 3398, 0, 0x03 },
	{ 31709, 9596, 0, 0x03 },
	{ 31722, 669, 0, 0x03 },
	{ 31733, 1249, 0, 0x03 },
	{ 31745, 6070, 0, 0x03 },
	{ 31757, 2311, 0, 0x03 },
	{ 31772, 6141, 0, 0x03 },
	{ 31782, 393, 0, 0x03 },
	{ 31788, 1897, 0, 0x03 },
	{ 31798, 2850, 0, 0x03 },
	{ 31810, 6360, 0, 0x03 },
	{ 31822, 6370, 0, 0x03 },
	{ 31834, 6390, 0, 0x03 },
	{ 31846, 99, 0, 0x03 },
	{ 31855, 7172, 0, 0x01 },
	{ 31865, 1207, 0, 0x03 },
	{ 31874, 2511, 0, 0x03 },
	{ 31884, 11001, 0, 0x03 },
	{ 31892, 6382, 0, 0x03 },
	{ 31905, 570, 1, 0x03 },
	{ 31911, 2622, 0, 0x03 },
	{ 31922, 1824, 0, 0x03 },
	{ 31934, 7900, 0, 0x03 },
	{ 31941, 86, 0, 0x03 },
	{ 31949, 2266, 0, 0x03 },
	{ 31958, 349, 0, 0x03 },
	{ 31958, 5402, 0, 0x03 },
	{ 31963, 2727, 0, 0x03 },
	{ 31978, 2427, 0, 0x03 },
	{ 31991, 6509, 0, 0x03 },
	{ 32005, 4680, 0, 0x03 },
	{ 32019, 4679, 0, 0x03 },
	{ 32034, 3070, 0, 0x03 },
	{ 32044, 6083, 0, 0x02 },
	{ 32056, 2292, 0, 0x03 },
	{ 32070, 5022, 0, 0x03 },
	{ 32075, 490, 0, 0x03 },
	{ 32085, 1680, 0, 0x03 },
	{ 32098, 1534, 0, 0x03 },
	{ 32111, 7979, 0, 0x03 },
	{ 32126, 9600, 0, 0x03 },
	{ 32141, 20001, 0, 0x03 },
	{ 32150, 445, 0, 0x03 },
	{ 32163, 7014, 0, 0x03 },
	{ 32178, 7013, 0, 0x03 },
	{ 32193, 3008, 0, 0x03 },
	{ 32207, 2269, 0, 0x03 },
	{ 32213, 1581, 0, 0x03 },
	{ 32228, 2621, 0, 0x03 },
	{ 32240, 1360, 0, 0x03 },
	{ 32246, 9445, 0, 0x01 },
	{ 32259, 7391, 0, 0x03 },
	{ 32271, 8033, 0, 0x03 },
	{ 32281, 4069, 0, 0x03 },
	{ 32288, 1114, 0, 0x03 },
	{ 32297, 3798, 0, 0x03 },
	{ 32306, 2105, 0, 0x03 },
	{ 32314, 4120, 0, 0x01 },
	{ 32322, 7786, 0, 0x03 },
	{ 32331, 5136, 0, 0x02 },
	{ 32343, 7606, 0, 0x03 },
	{ 32354, 7872, 0, 0x02 },
	{ 32363, 3454, 0, 0x03 },
	{ 32368, 1532, 0, 0x03 },
	{ 32380, 4310, 0, 0x03 },
	{ 32388, 91, 0, 0x03 },
	{ 32396, 83, 0, 0x03 },
	{ 32396, 85, 0, 0x03 },
	{ 32407, 1482, 0, 0x03 },
	{ 32419, 1277, 0, 0x03 },
	{ 32428, 3837, 0, 0x03 },
	{ 32442, 4171, 0, 0x01 },
	{ 32451, 19788, 0, 0x02 },
	{ 32455, 1427, 0, 0x03 },
	{ 32462, 32801, 0, 0x03 },
	{ 32467, 4173, 0, 0x02 },
	{ 32481, 4667, 0, 0x03 },
	{ 32489, 4668, 0, 0x03 },
	{ 32496, 2272, 0, 0x03 },
	{ 32502, 2271, 0, 0x03 },
	{ 32509, 5050, 0, 0x03 },
	{ 32514, 1815, 0, 0x03 },
	{ 32520, 5237, 0, 0x03 },
	{ 32535, 9535, 0, 0x03 },
	{ 32544, 3764, 0, 0x03 },
	{ 32558, 2197, 0, 0x03 },
	{ 32571, 2593, 0, 0x03 },
	{ 32580, 2926, 0, 0x03 },
	{ 32595, 4688, 0, 0x03 },
	{ 32606, 7869, 0, 0x01 },
	{ 32621, 434, 0, 0x03 },
	{ 32636, 435, 0, 0x03 },
	{ 32647, 6997, 0, 0x03 },
	{ 32659, 2031, 0, 0x03 },
	{ 32672, 1576, 0, 0x03 },
	{ 32684, 1374, 0, 0x03 },
	{ 32690, 2583, 0, 0x03 },
	{ 32690, 9255, 0, 0x03 },
	{ 32694, 471, 0, 0x03 },
	{ 32701, 8665, 0, 0x01 },
	{ 32709, 8666, 0, 0x01 },
	{ 32723, 27017, 0, 0x01 },
	{ 32731, 561, 0, 0x03 },
	{ 32739, 9898, 0, 0x03 },
	{ 32749, 3445, 0, 0x03 },
	{ 32754, 6147, 0, 0x03 },
	{ 32765, 367, 0, 0x03 },
	{ 32778, 10542, 0, 0x03 },
	{ 32786, 10540, 0, 0x03 },
	{ 32796, 10543, 0, 0x03 },
	{ 32805, 10544, 0, 0x03 },
	{ 32818, 10541, 0, 0x03 },
	{ 32828, 1235, 0, 0x03 },
	{ 32842, 2561, 0, 0x03 },
	{ 32851, 2627, 0, 0x03 },
	{ 32862, 20048, 0, 0x03 },
	{ 32869, 5252, 0, 0x03 },
	{ 32879, 2488, 0, 0x03 },
	{ 32888, 1213, 0, 0x03 },
	{ 32900, 2579, 0, 0x03 },
	{ 32908, 2952, 0, 0x03 },
	{ 32916, 9344, 0, 0x03 },
	{ 32925, 9397, 0, 0x03 },
	{ 32934, 9343, 0, 0x03 },
	{ 32943, 3924, 0, 0x03 },
	{ 32957, 6634, 0, 0x02 },
	{ 32965, 6635, 0, 0x02 },
	{ 32974, 6636, 0, 0x02 },
	{ 32988, 45, 0, 0x03 },
	{ 32992, 44, 0, 0x03 },
	{ 33002, 46, 0, 0x03 },
	{ 33010, 1952, 0, 0x03 },
	{ 33017, 2685, 0, 0x03 },
	{ 33026, 2681, 0, 0x03 },
	{ 33035, 2686, 0, 0x03 },
	{ 33044, 2684, 0, 0x03 },
	{ 33053, 218, 0, 0x03 },
	{ 33057, 5969, 0, 0x03 },
	{ 33070, 5968, 0, 0x03 },
	{ 33082, 1700, 0, 0x03 },
	{ 33091, 1261, 0, 0x03 },
	{ 33099, 6106, 0, 0x03 },
	{ 33109, 3358, 0, 0x03 },
	{ 33120, 397, 0, 0x03 },
	{ 33125, 3958, 0, 0x03 },
	{ 33135, 3957, 0, 0x03 },
	{ 33146, 1883, 0, 0x03 },
	{ 33151, 4986, 0, 0x03 },
	{ 33156, 679, 0, 0x03 },
	{ 33160, 7392, 0, 0x03 },
	{ 33175, 5359, 0, 0x03 },
	{ 33186, 3343, 0, 0x03 },
	{ 33201, 7680, 0, 0x03 },
	{ 33207, 5725, 0, 0x01 },
	{ 33214, 5726, 0, 0x01 },
	{ 33225, 3535, 0, 0x03 },
	{ 33231, 5720, 0, 0x03 },
	{ 33244, 8276, 0, 0x03 },
	{ 33251, 2393, 0, 0x03 },
	{ 33260, 2394, 0, 0x03 },
	{ 33269, 2382, 0, 0x03 },
	{ 33278, 2383, 0, 0x03 },
	{ 33287, 569, 0, 0x03 },
	{ 33295, 3132, 0, 0x03 },
	{ 33310, 5361, 0, 0x03 },
	{ 33324, 568, 0, 0x03 },
	{ 33335, 5360, 0, 0x03 },
	{ 33347, 5356, 0, 0x03 },
	{ 33357, 1478, 0, 0x03 },
	{ 33369, 1477, 0, 0x03 },
	{ 33383, 1434, 0, 0x03 },
	{ 33392, 1433, 0, 0x03 },
	{ 33401, 1755, 0, 0x03 },
	{ 33414, 2460, 0, 0x03 },
	{ 33425, 2525, 0, 0x03 },
	{ 33437, 3389, 0, 0x03 },
	{ 33451, 5722, 0, 0x03 },
	{ 33458, 639, 0, 0x03 },
	{ 33463, 3882, 0, 0x03 },
	{ 33470, 691, 0, 0x03 },
	{ 33485, 4554, 0, 0x03 },
	{ 33491, 6076, 0, 0x01 },
	{ 33505, 3268, 0, 0x03 },
	{ 33513, 3269, 0, 0x03 },
	{ 33525, 2174, 0, 0x03 },
	{ 33536, 3847, 0, 0x03 },
	{ 33549, 2173, 0, 0x03 },
	{ 33562, 2172, 0, 0x03 },
	{ 33577, 2171, 0, 0x03 },
	{ 33590, 31, 0, 0x03 },
	{ 33599, 29, 0, 0x03 },
	{ 33607, 8786, 0, 0x03 },
	{ 33615, 8787, 0, 0x03 },
	{ 33623, 9594, 0, 0x03 },
	{ 33630, 1989, 0, 0x03 },
	{ 33637, 6600, 0, 0x01 },
	{ 33644, 8675, 0, 0x01 },
	{ 33655, 8675, 0, 0x02 },
	{ 33671, 2871, 0, 0x03 },
	{ 33686, 1731, 0, 0x03 },
	{ 33693, 1582, 0, 0x03 },
	{ 33699, 1464, 0, 0x03 },
	{ 33707, 1464, 0, 0x03 },
	{ 33715, 1801, 0, 0x03 },
	{ 33720, 1863, 0, 0x03 },
	{ 33725, 2725, 0, 0x03 },
	{ 33737, 18, 0, 0x03 },
	{ 33737, 2438, 0, 0x03 },
	{ 33741, 4686, 0, 0x03 },
	{ 33748, 3931, 0, 0x03 },
	{ 33764, 2855, 0, 0x01 },
	{ 33769, 7742, 0, 0x01 },
	{ 33774, 6601, 0, 0x01 },
	{ 33785, 2072, 0, 0x03 },
	{ 33791, 2305, 0, 0x03 },
	{ 33806, 4558, 0, 0x02 },
	{ 33819, 4557, 0, 0x02 },
	{ 33831, 2469, 0, 0x03 },
	{ 33844, 8115, 0, 0x03 },
	{ 33859, 4691, 0, 0x03 },
	{ 33863, 1911, 0, 0x03 },
	{ 33867, 2791, 0, 0x03 },
	{ 33881, 7421, 0, 0x03 },
	{ 33891, 1038, 0, 0x03 },
	{ 33896, 33435, 0, 0x02 },
	{ 33903, 19398, 0, 0x03 },
	{ 33913, 4602, 0, 0x01 },
	{ 33923, 9903, 0, 0x02 },
	{ 33938, 777, 0, 0x03 },
	{ 33953, 3733, 0, 0x03 },
	{ 33964, 171, 0, 0x03 },
	{ 33974, 188, 0, 0x03 },
	{ 33980, 4949, 0, 0x03 },
	{ 33986, 3905, 0, 0x03 },
	{ 33994, 1123, 0, 0x03 },
	{ 34001, 2743, 0, 0x03 },
	{ 34006, 6888, 0, 0x03 },
	{ 34011, 1806, 0, 0x03 },
	{ 34023, 3515, 0, 0x03 },
	{ 34038, 3514, 0, 0x03 },
	{ 34047, 1574, 0, 0x03 },
	{ 34055, 10007, 0, 0x03 },
	{ 34068, 1510, 0, 0x03 },
	{ 34075, 8005, 0, 0x03 },
	{ 34079, 9119, 0, 0x03 },
	{ 34084, 6632, 0, 0x01 },
	{ 34099, 1141, 0, 0x03 },
	{ 34106, 1035, 0, 0x03 },
	{ 34116, 3795, 0, 0x03 },
	{ 34124, 467, 0, 0x03 },
	{ 34135, 2981, 0, 0x03 },
	{ 34146, 2388, 0, 0x03 },
	{ 34161, 11108, 0, 0x02 },
	{ 34174, 1831, 0, 0x03 },
	{ 34181, 3306, 0, 0x03 },
	{ 34187, 1186, 0, 0x03 },
	{ 34201, 1862, 0, 0x03 },
	{ 34216, 2273, 0, 0x03 },
	{ 34225, 6446, 0, 0x03 },
	{ 34237, 33060, 0, 0x01 },
	{ 34244, 2106, 0, 0x03 },
	{ 34249, 7282, 0, 0x01 },
	{ 34261, 7282, 0, 0x02 },
	{ 34272, 4446, 0, 0x03 },
	{ 34279, 4447, 0, 0x03 },
	{ 34288, 9285, 0, 0x03 },
	{ 34299, 1685, 0, 0x03 },
	{ 34309, 9286, 0, 0x02 },
	{ 34319, 3725, 0, 0x03 },
	{ 34329, 5062, 0, 0x03 },
	{ 34341, 1340, 0, 0x03 },
	{ 34346, 4407, 0, 0x01 },
	{ 34355, 4361, 0, 0x02 },
	{ 34361, 42, 0, 0x03 },
	{ 34366, 3950, 0, 0x03 },
	{ 34376, 42, 0, 0x03 },
	{ 34387, 167, 0, 0x03 },
	{ 34392, 2236, 0, 0x03 },
	{ 34397, 991, 0, 0x03 },
	{ 34401, 2286, 0, 0x03 },
	{ 34414, 1960, 0, 0x03 },
	{ 34425, 3927, 0, 0x03 },
	{ 34440, 3015, 0, 0x03 },
	{ 34450, 2343, 0, 0x03 },
	{ 34461, 3580, 0, 0x03 },
	{ 34473, 3363, 0, 0x03 },
	{ 34488, 3753, 0, 0x03 },
	{ 34500, 2895, 0, 0x03 },
	{ 34510, 6317, 0, 0x02 },
	{ 34519, 6317, 0, 0x01 },
	{ 34532, 3859, 0, 0x03 },
	{ 34541, 1288, 0, 0x03 },
	{ 34550, 3159, 0, 0x03 },
	{ 34565, 2162, 0, 0x03 },
	{ 34576, 2163, 0, 0x03 },
	{ 34591, 10809, 0, 0x01 },
	{ 34595, 13785, 0, 0x03 },
	{ 34600, 5133, 0, 0x03 },
	{ 34607, 6133, 0, 0x03 },
	{ 34615, 20034, 0, 0x03 },
	{ 34624, 20034, 0, 0x03 },
	{ 34633, 2094, 0, 0x03 },
	{ 34640, 2093, 0, 0x03 },
	{ 34647, 2096, 0, 0x03 },
	{ 34655, 2095, 0, 0x03 },
	{ 34663, 3062, 0, 0x03 },
	{ 34676, 3063, 0, 0x03 },
	{ 34689, 1888, 0, 0x03 },
	{ 34698, 2683, 0, 0x03 },
	{ 34713, 2706, 0, 0x03 },
	{ 34726, 404, 0, 0x03 },
	{ 34731, 2397, 0, 0x03 },
	{ 34735, 405, 0, 0x03 },
	{ 34740, 524, 0, 0x03 },
	{ 34744, 1744, 0, 0x03 },
	{ 34752, 1683, 0, 0x03 },
	{ 34761, 1591, 0, 0x03 },
	{ 34769, 17010, 0, 0x01 },
	{ 34774, 2528, 0, 0x03 },
	{ 34782, 2528, 0, 0x03 },
	{ 34790, 3195, 0, 0x03 },
	{ 34796, 3196, 0, 0x03 },
	{ 34802, 1521, 0, 0x03 },
	{ 34811, 5681, 0, 0x03 },
	{ 34817, 3128, 0, 0x03 },
	{ 34825, 6064, 0, 0x03 },
	{ 34837, 3431, 0, 0x03 },
	{ 34845, 3096, 0, 0x03 },
	{ 34853, 2738, 0, 0x03 },
	{ 34868, 43189, 0, 0x03 },
	{ 34883, 1363, 0, 0x03 },
	{ 34897, 1364, 0, 0x03 },
	{ 34908, 10000, 0, 0x03 },
	{ 34913, 30000, 0, 0x01 },
	{ 34919, 6363, 0, 0x02 },
	{ 34923, 2883, 0, 0x03 },
	{ 34928, 3024, 0, 0x03 },
	{ 34936, 3024, 0, 0x03 },
	{ 34944, 353, 0, 0x03 },
	{ 34952, 3890, 0, 0x03 },
	{ 34963, 2881, 0, 0x03 },
	{ 34968, 2882, 0, 0x03 },
	{ 34973, 2730, 0, 0x03 },
	{ 34986, 37475, 0, 0x03 },
	{ 34993, 3262, 0, 0x03 },
	{ 34998, 3886, 0, 0x03 },
	{ 35013, 7474, 0, 0x01 },
	{ 35019, 1047, 0, 0x03 },
	{ 35025, 1048, 0, 0x03 },
	{ 35031, 1285, 0, 0x03 },
	{ 35040, 3213, 0, 0x03 },
	{ 35049, 1222, 0, 0x03 },
	{ 35054, 3507, 0, 0x03 },
	{ 35066, 1241, 0, 0x03 },
	{ 35073, 489, 0, 0x03 },
	{ 35087, 3283, 0, 0x03 },
	{ 35101, 4350, 0, 0x03 },
	{ 35112, 5363, 0, 0x03 },
	{ 35127, 2128, 0, 0x03 },
	{ 35139, 9086, 0, 0x03 },
	{ 35151, 1830, 0, 0x03 },
	{ 35161, 2450, 0, 0x03 },
	{ 35170, 5771, 0, 0x03 },
	{ 35179, 2442, 0, 0x03 },
	{ 35188, 11105, 0, 0x01 },
	{ 35202, 11104, 0, 0x01 },
	{ 35216, 10006, 0, 0x01 },
	{ 35228, 1040, 0, 0x03 },
	{ 35235, 2902, 0, 0x03 },
	{ 35243, 3066, 0, 0x03 },
	{ 35257, 1615, 0, 0x03 },
	{ 35270, 1614, 0, 0x03 },
	{ 35283, 1613, 0, 0x03 },
	{ 35298, 1616, 0, 0x03 },
	{ 35311, 1612, 0, 0x03 },
	{ 35325, 138, 0, 0x03 },
	{ 35337, 137, 0, 0x03 },
	{ 35348, 139, 0, 0x03 },
	{ 35360, 4441, 0, 0x02 },
	{ 35368, 3131, 0, 0x03 },
	{ 35380, 3928, 0, 0x03 },
	{ 35392, 4409, 0, 0x01 },
	{ 35407, 3701, 0, 0x03 },
	{ 35417, 2451, 0, 0x03 },
	{ 35425, 4008, 0, 0x03 },
	{ 35435, 2971, 0, 0x03 },
	{ 35443, 1676, 0, 0x01 },
	{ 35452, 1676, 0, 0x02 },
	{ 35461, 4334, 0, 0x01 },
	{ 35476, 4335, 0, 0x01 },
	{ 35491, 830, 0, 0x03 },
	{ 35503, 6513, 0, 0x01 },
	{ 35515, 395, 0, 0x03 },
	{ 35521, 1329, 0, 0x03 },
	{ 35534, 3828, 0, 0x03 },
	{ 35540, 3829, 0, 0x03 },
	{ 35550, 741, 0, 0x03 },
	{ 35556, 1033, 0, 0x03 },
	{ 35570, 2220, 0, 0x03 },
	{ 35576, 10113, 0, 0x03 },
	{ 35591, 10115, 0, 0x03 },
	{ 35603, 2735, 0, 0x03 },
	{ 35612, 2219, 0, 0x03 },
	{ 35623, 10114, 0, 0x03 },
	{ 35636, 10116, 0, 0x03 },
	{ 35648, 1406, 0, 0x03 },
	{ 35659, 1196, 0, 0x03 },
	{ 35668, 1493, 0, 0x03 },
	{ 35678, 1493, 0, 0x03 },
	{ 35688, 2288, 0, 0x03 },
	{ 35694, 6841, 0, 0x03 },
	{ 35708, 6842, 0, 0x03 },
	{ 35719, 2606, 0, 0x03 },
	{ 35726, 2061, 0, 0x03 },
	{ 35735, 3827, 0, 0x03 },
	{ 35742, 532, 0, 0x03 },
	{ 35750, 3814, 0, 0x03 },
	{ 35759, 3812, 0, 0x03 },
	{ 35775, 2485, 0, 0x03 },
	{ 35787, 2486, 0, 0x03 },
	{ 35799, 1970, 0, 0x03 },
	{ 35808, 1971, 0, 0x03 },
	{ 35821, 1839, 0, 0x03 },
	{ 35833, 1840, 0, 0x03 },
	{ 35845, 1841, 0, 0x03 },
	{ 35857, 1842, 0, 0x03 },
	{ 35869, 1843, 0, 0x03 },
	{ 35881, 5465, 0, 0x03 },
	{ 35895, 12865, 0, 0x01 },
	{ 35903, 2983, 0, 0x03 },
	{ 35911, 3640, 0, 0x03 },
	{ 35925, 3641, 0, 0x03 },
	{ 35939, 3129, 0, 0x03 },
	{ 35950, 742, 0, 0x03 },
	{ 35957, 2592, 0, 0x03 },
	{ 35964, 1799, 0, 0x03 },
	{ 35972, 2328, 0, 0x03 },
	{ 35984, 71, 0, 0x03 },
	{ 35993, 72, 0, 0x03 },
	{ 36002, 73, 0, 0x03 },
	{ 36011, 74, 0, 0x03 },
	{ 36020, 4425, 0, 0x03 },
	{ 36031, 155, 0, 0x03 },
	{ 36041, 154, 0, 0x03 },
	{ 36052, 4118, 0, 0x03 },
	{ 36062, 16360, 0, 0x03 },
	{ 36076, 16361, 0, 0x03 },
	{ 36090, 16367, 0, 0x03 },
	{ 36104, 16368, 0, 0x03 },
	{ 36118, 21848, 0, 0x03 },
	{ 36131, 21849, 0, 0x03 },
	{ 36144, 21847, 0, 0x03 },
	{ 36156, 21846, 0, 0x03 },
	{ 36168, 2810, 0, 0x03 },
	{ 36179, 5405, 0, 0x03 },
	{ 36190, 5421, 0, 0x03 },
	{ 36202, 4138, 0, 0x03 },
	{ 36210, 1879, 0, 0x03 },
	{ 36223, 1286, 0, 0x03 },
	{ 36233, 1661, 0, 0x03 },
	{ 36247, 1670, 0, 0x03 },
	{ 36262, 1671, 0, 0x03 },
	{ 36277, 1672, 0, 0x03 },
	{ 36292, 1662, 0, 0x03 },
	{ 36306, 1663, 0, 0x03 },
	{ 36320, 1664, 0, 0x03 },
	{ 36334, 1665, 0, 0x03 },
	{ 36348, 1666, 0, 0x03 },
	{ 36362, 1667, 0, 0x03 },
	{ 36376, 1668, 0, 0x03 },
	{ 36390, 1669, 0, 0x03 },
	{ 36404, 729, 0, 0x03 },
	{ 36415, 730, 0, 0x03 },
	{ 36426, 731, 0, 0x03 },
	{ 36437, 533, 0, 0x03 },
	{ 36445, 1366, 0, 0x03 },
	{ 36457, 396, 0, 0x03 },
	{ 36468, 3204, 0, 0x03 },
	{ 36482, 3203, 0, 0x03 },
	{ 36497, 2411, 0, 0x03 },
	{ 36513, 3209, 0, 0x03 },
	{ 36529, 3409, 0, 0x03 },
	{ 36541, 3410, 0, 0x03 },
	{ 36554, 2586, 0, 0x03 },
	{ 36565, 2585, 0, 0x03 },
	{ 36577, 4700, 0, 0x03 },
	{ 36590, 4701, 0, 0x03 },
	{ 36602, 4702, 0, 0x03 },
	{ 36614, 2614, 0, 0x03 },
	{ 36627, 550, 0, 0x03 },
	{ 36636, 16900, 0, 0x03 },
	{ 36650, 3165, 0, 0x03 },
	{ 36660, 2076, 0, 0x03 },
	{ 36673, 2075, 0, 0x03 },
	{ 36686, 2671, 0, 0x03 },
	{ 36696, 4001, 0, 0x03 },
	{ 36703, 2009, 0, 0x01 },
	{ 36708, 3679, 0, 0x03 },
	{ 36720, 2058, 0, 0x03 },
	{ 36734, 8457, 0, 0x01 },
	{ 36744, 6627, 0, 0x03 },
	{ 36751, 6629, 0, 0x03 },
	{ 36762, 2360, 0, 0x03 },
	{ 36776, 178, 0, 0x03 },
	{ 36785, 4021, 0, 0x03 },
	{ 36798, 1155, 0, 0x03 },
	{ 36802, 7701, 0, 0x04 },
	{ 36808, 7393, 0, 0x03 },
	{ 36817, 2049, 0, 0x07 },
	{ 36821, 1110, 0, 0x02 },
	{ 36836, 20049, 0, 0x07 },
	{ 36844, 38412, 0, 0x04 },
	{ 36855, 1690, 0, 0x03 },
	{ 36863, 3842, 0, 0x03 },
	{ 36868, 2672, 0, 0x03 },
	{ 36877, 3537, 0, 0x03 },
	{ 36892, 1095, 0, 0x03 },
	{ 36901, 2557, 0, 0x03 },
	{ 36914, 2556, 0, 0x03 },
	{ 36928, 43, 0, 0x03 },
	{ 36936, 4134, 0, 0x03 },
	{ 36946, 8061, 0, 0x01 },
	{ 36959, 25902, 0, 0x03 },
	{ 36973, 1058, 0, 0x03 },
	{ 36977, 6420, 0, 0x03 },
	{ 36990, 6421, 0, 0x03 },
	{ 36998, 3902, 0, 0x03 },
	{ 37005, 48004, 0, 0x01 },
	{ 37014, 48005, 0, 0x01 },
	{ 37027, 48000, 0, 0x03 },
	{ 37041, 48003, 0, 0x03 },
	{ 37048, 48002, 0, 0x03 },
	{ 37055, 1059, 0, 0x03 },
	{ 37062, 1617, 0, 0x03 },
	{ 37075, 3901, 0, 0x03 },
	{ 37081, 48001, 0, 0x03 },
	{ 37092, 5627, 0, 0x03 },
	{ 37098, 25901, 0, 0x03 },
	{ 37109, 376, 0, 0x03 },
	{ 37113, 25903, 0, 0x03 },
	{ 37121, 4043, 0, 0x03 },
	{ 37126, 7725, 0, 0x03 },
	{ 37135, 2252, 0, 0x03 },
	{ 37146, 1650, 0, 0x03 },
	{ 37150, 5299, 0, 0x03 },
	{ 37159, 758, 0, 0x03 },
	{ 37166, 7549, 0, 0x03 },
	{ 37173, 3150, 0, 0x03 },
	{ 37188, 3151, 0, 0x03 },
	{ 37200, 3148, 0, 0x03 },
	{ 37214, 3149, 0, 0x03 },
	{ 37229, 689, 0, 0x03 },
	{ 37234, 1242, 0, 0x03 },
	{ 37245, 10810, 0, 0x02 },
	{ 37254, 10110, 0, 0x03 },
	{ 37264, 10111, 0, 0x02 },
	{ 37276, 3649, 0, 0x03 },
	{ 37281, 1429, 0, 0x03 },
	{ 37285, 2503, 0, 0x03 },
	{ 37295, 1486, 0, 0x03 },
	{ 37309, 1486, 0, 0x03 },
	{ 37323, 1239, 0, 0x03 },
	{ 37328, 2817, 0, 0x03 },
	{ 37328, 2839, 0, 0x03 },
	{ 37338, 537, 0, 0x03 },
	{ 37338, 1790, 0, 0x03 },
	{ 37343, 2244, 0, 0x03 },
	{ 37353, 3780, 0, 0x03 },
	{ 37357, 433, 0, 0x03 },
	{ 37362, 119, 0, 0x03 },
	{ 37367, 563, 0, 0x03 },
	{ 37373, 2210, 0, 0x03 },
	{ 37382, 1921, 0, 0x03 },
	{ 37390, 1917, 0, 0x03 },
	{ 37398, 8981, 0, 0x02 },
	{ 37409, 8980, 0, 0x03 },
	{ 37422, 43191, 0, 0x01 },
	{ 37437, 3405, 0, 0x03 },
	{ 37451, 3406, 0, 0x03 },
	{ 37465, 5209, 0, 0x01 },
	{ 37471, 13786, 0, 0x03 },
	{ 37477, 1528, 0, 0x07 },
	{ 37482, 2338, 0, 0x03 },
	{ 37497, 4803, 0, 0x01 },
	{ 37506, 4803, 0, 0x02 },
	{ 37520, 4663, 0, 0x03 },
	{ 37527, 8474, 0, 0x03 },
	{ 37537, 5215, 0, 0x05 },
	{ 37544, 21010, 0, 0x01 },
	{ 37558, 773, 0, 0x02 },
	{ 37565, 3016, 0, 0x03 },
	{ 37577, 3016, 0, 0x03 },
	{ 37589, 23401, 0, 0x03 },
	{ 37601, 23400, 0, 0x03 },
	{ 37613, 23402, 0, 0x03 },
	{ 37626, 308, 0, 0x03 },
	{ 37641, 1322, 0, 0x03 },
	{ 37650, 2645, 0, 0x03 },
	{ 37665, 1416, 0, 0x03 },
	{ 37678, 1416, 0, 0x03 },
	{ 37691, 2544, 0, 0x03 },
	{ 37702, 3167, 0, 0x03 },
	{ 37713, 2293, 0, 0x03 },
	{ 37723, 3680, 0, 0x03 },
	{ 37736, 2868, 0, 0x03 },
	{ 37751, 8450, 0, 0x03 },
	{ 37756, 611, 0, 0x03 },
	{ 37765, 610, 0, 0x03 },
	{ 37776, 609, 0, 0x03 },
	{ 37786, 92, 0, 0x03 },
	{ 37786, 4045, 0, 0x03 },
	{ 37790, 3476, 0, 0x03 },
	{ 37796, 4703, 0, 0x01 },
	{ 37807, 4088, 0, 0x01 },
	{ 37812, 36424, 0, 0x04 },
	{ 37818, 607, 0, 0x03 },
	{ 37822, 1458, 0, 0x03 },
	{ 37832, 5666, 0, 0x01 },
	{ 37837, 760, 0, 0x03 },
	{ 37840, 3266, 0, 0x03 },
	{ 37854, 5415, 0, 0x03 },
	{ 37864, 2604, 0, 0x03 },
	{ 37872, 2605, 0, 0x03 },
	{ 37881, 7724, 0, 0x03 },
	{ 37897, 9988, 0, 0x01 },
	{ 37905, 261, 0, 0x03 },
	{ 37913, 1687, 0, 0x03 },
	{ 37924, 1688, 0, 0x03 },
	{ 37935, 5012, 0, 0x03 },
	{ 37939, 7170, 0, 0x03 },
	{ 37944, 4159, 0, 0x03 },
	{ 37948, 159, 0, 0x03 },
	{ 37960, 4454, 0, 0x03 },
	{ 37972, 4453, 0, 0x03 },
	{ 37984, 3522, 0, 0x03 },
	{ 37997, 1036, 0, 0x03 },
	{ 38003, 4687, 0, 0x03 },
	{ 38007, 27, 0, 0x03 },
	{ 38014, 3049, 0, 0x03 },
	{ 38019, 7544, 0, 0x03 },
	{ 38026, 7545, 0, 0x03 },
	{ 38033, 518, 0, 0x03 },
	{ 38039, 123, 0, 0x03 },
	{ 38043, 4460, 0, 0x01 },
	{ 38049, 6778, 0, 0x01 },
	{ 38065, 6777, 0, 0x01 },
	{ 38077, 4129, 0, 0x03 },
	{ 38084, 1463, 0, 0x03 },
	{ 38092, 1201, 0, 0x03 },
	{ 38105, 4128, 0, 0x03 },
	{ 38110, 12121, 0, 0x03 },
	{ 38121, 49001, 0, 0x02 },
	{ 38132, 49001, 0, 0x01 },
	{ 38138, 3493, 0, 0x03 },
	{ 38142, 4133, 0, 0x03 },
	{ 38153, 4132, 0, 0x03 },
	{ 38162, 4133, 0, 0x03 },
	{ 38173, 4132, 0, 0x03 },
	{ 38182, 5991, 0, 0x03 },
	{ 38188, 4444, 0, 0x03 },
	{ 38197, 8711, 0, 0x01 },
	{ 38201, 3999, 0, 0x03 },
	{ 38208, 2184, 0, 0x03 },
	{ 38208, 2329, 0, 0x03 },
	{ 38212, 4420, 0, 0x03 },
	{ 38217, 8009, 0, 0x01 },
	{ 38227, 3519, 0, 0x01 },
	{ 38234, 3697, 0, 0x03 },
	{ 38245, 126, 0, 0x03 },
	{ 38252, 28000, 0, 0x03 },
	{ 38258, 1894, 0, 0x03 },
	{ 38272, 8022, 0, 0x03 },
	{ 38282, 650, 0, 0x03 },
	{ 38287, 94, 0, 0x03 },
	{ 38295, 1388, 0, 0x03 },
	{ 38309, 2038, 0, 0x03 },
	{ 38323, 1092, 0, 0x03 },
	{ 38329, 36602, 0, 0x01 },
	{ 38345, 1448, 0, 0x03 },
	{ 38351, 183, 0, 0x03 },
	{ 38360, 2697, 0, 0x03 },
	{ 38374, 1466, 0, 0x03 },
	{ 38387, 429, 0, 0x03 },
	{ 38395, 428, 0, 0x03 },
	{ 38403, 429, 0, 0x03 },
	{ 38411, 428, 0, 0x03 },
	{ 38419, 184, 0, 0x03 },
	{ 38428, 10008, 0, 0x03 },
	{ 38436, 10933, 0, 0x01 },
	{ 38452, 9628, 0, 0x03 },
	{ 38464, 3305, 0, 0x03 },
	{ 38475, 6619, 0, 0x03 },
	{ 38487, 3523, 0, 0x03 },
	{ 38501, 3187, 0, 0x03 },
	{ 38510, 366, 0, 0x03 },
	{ 38515, 2498, 0, 0x03 },
	{ 38527, 9966, 0, 0x03 },
	{ 38533, 1308, 0, 0x03 },
	{ 38538, 3872, 0, 0x03 },
	{ 38548, 11172, 0, 0x01 },
	{ 38563, 11174, 0, 0x01 },
	{ 38576, 11175, 0, 0x01 },
	{ 38592, 7789, 0, 0x03 },
	{ 38605, 3320, 0, 0x03 },
	{ 38620, 2322, 0, 0x03 },
	{ 38625, 9007, 0, 0x02 },
	{ 38636, 9008, 0, 0x01 },
	{ 38647, 506, 0, 0x03 },
	{ 38655, 4732, 0, 0x02 },
	{ 38666, 18186, 0, 0x03 },
	{ 38671, 2364, 0, 0x03 },
	{ 38679, 4142, 0, 0x03 },
	{ 38688, 4143, 0, 0x03 },
	{ 38694, 4141, 0, 0x03 },
	{ 38703, 8769, 0, 0x01 },
	{ 38719, 2661, 0, 0x03 },
	{ 38726, 698, 0, 0x03 },
	{ 38731, 1160, 0, 0x03 },
	{ 38736, 7278, 0, 0x03 },
	{ 38748, 7276, 0, 0x03 },
	{ 38756, 7277, 0, 0x03 },
	{ 38766, 9210, 0, 0x03 },
	{ 38774, 9211, 0, 0x03 },
	{ 38784, 7273, 0, 0x03 },
	{ 38792, 7274, 0, 0x03 },
	{ 38802, 7275, 0, 0x03 },
	{ 38810, 4359, 0, 0x03 },
	{ 38823, 4090, 0, 0x03 },
	{ 38833, 900, 0, 0x03 },
	{ 38848, 5723, 0, 0x03 },
	{ 38853, 3904, 0, 0x03 },
	{ 38867, 2056, 0, 0x03 },
	{ 38875, 1135, 0, 0x03 },
	{ 38886, 4395, 0, 0x03 },
	{ 38900, 4662, 0, 0x03 },
	{ 38904, 5102, 0, 0x03 },
	{ 38918, 4161, 0, 0x03 },
	{ 38929, 5724, 0, 0x03 },
	{ 38935, 764, 0, 0x03 },
	{ 38942, 4162, 0, 0x03 },
	{ 38954, 4429, 0, 0x01 },
	{ 38964, 4428, 0, 0x01 },
	{ 38975, 2185, 0, 0x03 },
	{ 38986, 2199, 0, 0x03 },
	{ 38999, 2198, 0, 0x03 },
	{ 39014, 15002, 0, 0x01 },
	{ 39023, 3244, 0, 0x03 },
	{ 39030, 417, 0, 0x03 },
	{ 39036, 5014, 0, 0x02 },
	{ 39046, 5080, 0, 0x03 },
	{ 39055, 1622, 0, 0x03 },
	{ 39062, 2267, 0, 0x03 },
	{ 39073, 623, 0, 0x01 },
	{ 39085, 664, 0, 0x01 },
	{ 39098, 7030, 0, 0x03 },
	{ 39107, 5314, 0, 0x03 },
	{ 39122, 536, 0, 0x03 },
	{ 39133, 314, 0, 0x03 },
	{ 39146, 423, 0, 0x03 },
	{ 39160, 424, 0, 0x03 },
	{ 39174, 3100, 0, 0x03 },
	{ 39184, 4840, 0, 0x01 },
	{ 39194, 4843, 0, 0x03 },
	{ 39204, 4840, 0, 0x02 },
	{ 39214, 3434, 0, 0x03 },
	{ 39221, 4089, 0, 0x03 },
	{ 39230, 20014, 0, 0x03 },
	{ 39241, 6653, 0, 0x03 },
	{ 39250, 4743, 0, 0x03 },
	{ 39259, 7478, 0, 0x01 },
	{ 39266, 5729, 0, 0x03 },
	{ 39275, 5755, 0, 0x03 },
	{ 39285, 5766, 0, 0x03 },
	{ 39296, 5768, 0, 0x03 },
	{ 39308, 1473, 0, 0x03 },
	{ 39317, 1258, 0, 0x03 },
	{ 39324, 1259, 0, 0x03 },
	{ 39337, 260, 0, 0x03 },
	{ 39346, 8764, 0, 0x03 },
	{ 39356, 8688, 0, 0x01 },
	{ 39372, 35357, 0, 0x01 },
	{ 39385, 2368, 0, 0x03 },
	{ 39395, 4317, 0, 0x01 },
	{ 39409, 3855, 0, 0x03 },
	{ 39418, 557, 0, 0x03 },
	{ 39433, 1194, 0, 0x03 },
	{ 39441, 20005, 0, 0x03 },
	{ 39452, 2400, 0, 0x03 },
	{ 39467, 7429, 0, 0x03 },
	{ 39476, 3433, 0, 0x03 },
	{ 39486, 18181, 0, 0x03 },
	{ 39496, 18187, 0, 0x03 },
	{ 39506, 18184, 0, 0x03 },
	{ 39516, 18185, 0, 0x03 },
	{ 39526, 18183, 0, 0x03 },
	{ 39536, 19191, 0, 0x03 },
	{ 39546, 18182, 0, 0x03 },
	{ 39556, 3303, 0, 0x03 },
	{ 39571, 3307, 0, 0x03 },
	{ 39586, 3304, 0, 0x03 },
	{ 39601, 8090, 0, 0x01 },
	{ 39614, 1270, 0, 0x03 },
	{ 39621, 4125, 0, 0x03 },
	{ 39635, 3976, 0, 0x03 },
	{ 39645, 3977, 0, 0x03 },
	{ 39657, 2237, 0, 0x03 },
	{ 39673, 1829, 0, 0x03 },
	{ 39687, 2435, 0, 0x03 },
	{ 39697, 1051, 0, 0x03 },
	{ 39709, 2524, 0, 0x03 },
	{ 39721, 22001, 0, 0x03 },
	{ 39733, 22002, 0, 0x03 },
	{ 39745, 22003, 0, 0x03 },
	{ 39757, 22004, 1, 0x03 },
	{ 39769, 3718, 0, 0x03 },
	{ 39783, 1446, 0, 0x03 },
	{ 39790, 5575, 0, 0x01 },
	{ 39798, 2005, 0, 0x02 },
	{ 39805, 1748, 0, 0x03 },
	{ 39816, 1754, 0, 0x03 },
	{ 39827, 8997, 0, 0x01 },
	{ 39841, 1159, 0, 0x03 },
	{ 39852, 1809, 0, 0x03 },
	{ 39863, 1808, 0, 0x03 },
	{ 39874, 7443, 0, 0x03 },
	{ 39889, 1575, 0, 0x03 },
	{ 39901, 1630, 0, 0x03 },
	{ 39916, 1525, 0, 0x03 },
	{ 39923, 2398, 0, 0x03 },
	{ 39931, 3078, 0, 0x03 },
	{ 39945, 3076, 0, 0x03 },
	{ 39958, 3077, 0, 0x03 },
	{ 39972, 3075, 0, 0x03 },
	{ 39986, 1570, 0, 0x03 },
	{ 39993, 1597, 0, 0x03 },
	{ 40006, 3355, 0, 0x03 },
	{ 40020, 3274, 0, 0x03 },
	{ 40035, 3001, 0, 0x01 },
	{ 40048, 11103, 0, 0x01 },
	{ 40059, 2407, 0, 0x03 },
	{ 40065, 2413, 0, 0x03 },
	{ 40079, 40853, 0, 0x02 },
	{ 40090, 1384, 0, 0x03 },
	{ 40100, 6679, 0, 0x03 },
	{ 40106, 400, 0, 0x03 },
	{ 40113, 3432, 0, 0x03 },
	{ 40119, 9990, 0, 0x03 },
	{ 40131, 9991, 0, 0x03 },
	{ 40139, 3034, 0, 0x03 },
	{ 40152, 5045, 0, 0x01 },
	{ 40156, 8899, 0, 0x03 },
	{ 40166, 192, 0, 0x03 },
	{ 40174, 7728, 0, 0x07 },
	{ 40179, 6951, 0, 0x03 },
	{ 40184, 29167, 0, 0x03 },
	{ 40189, 9390, 0, 0x01 },
	{ 40193, 2936, 0, 0x03 },
	{ 40201, 2428, 0, 0x03 },
	{ 40205, 2951, 0, 0x03 },
	{ 40210, 8472, 0, 0x03 },
	{ 40214, 5310, 0, 0x03 },
	{ 40222, 3443, 0, 0x03 },
	{ 40236, 2953, 0, 0x03 },
	{ 40247, 2954, 0, 0x03 },
	{ 40262, 7501, 0, 0x03 },
	{ 40268, 7427, 0, 0x03 },
	{ 40277, 7510, 0, 0x03 },
	{ 40284, 7428, 0, 0x03 },
	{ 40293, 30999, 0, 0x03 },
	{ 40299, 2956, 0, 0x03 },
	{ 40312, 3870, 0, 0x03 },
	{ 40326, 3869, 0, 0x03 },
	{ 40337, 6640, 0, 0x01 },
	{ 40343, 2389, 0, 0x03 },
	{ 40356, 2532, 0, 0x03 },
	{ 40364, 2447, 0, 0x03 },
	{ 40370, 861, 0, 0x01 },
	{ 40384, 861, 0, 0x02 },
	{ 40395, 7878, 0, 0x01 },
	{ 40400, 4304, 0, 0x03 },
	{ 40409, 34378, 0, 0x03 },
	{ 40421, 34379, 0, 0x03 },
	{ 40434, 6082, 0, 0x02 },
	{ 40441, 3955, 0, 0x03 },
	{ 40454, 8004, 0, 0x01 },
	{ 40467, 3587, 0, 0x03 },
	{ 40476, 1981, 0, 0x03 },
	{ 40481, 6671, 0, 0x03 },
	{ 40492, 9559, 0, 0x01 },
	{ 40502, 4311, 0, 0x01 },
	{ 40509, 31400, 0, 0x01 },
	{ 40523, 1480, 0, 0x03 },
	{ 40534, 1307, 0, 0x03 },
	{ 40542, 3435, 0, 0x03 },
	{ 40548, 5236, 0, 0x03 },
	{ 40557, 7237, 0, 0x01 },
	{ 40562, 7511, 0, 0x03 },
	{ 40571, 3771, 0, 0x03 },
	{ 40583, 30001, 0, 0x03 },
	{ 40598, 30002, 0, 0x03 },
	{ 40613, 9992, 0, 0x03 },
	{ 40622, 9993, 0, 0x03 },
	{ 40631, 9994, 0, 0x03 },
	{ 40640, 9995, 0, 0x03 },
	{ 40649, 9996, 0, 0x03 },
	{ 40658, 9997, 0, 0x03 },
	{ 40667, 6657, 0, 0x02 },
	{ 40679, 1632, 0, 0x03 },
	{ 40688, 1633, 0, 0x03 },
	{ 40696, 716, 0, 0x02 },
	{ 40701, 9021, 0, 0x03 },
	{ 40717, 3095, 0, 0x03 },
	{ 40725, 3348, 0, 0x03 },
	{ 40740, 8027, 0, 0x03 },
	{ 40756, 1864, 0, 0x03 },
	{ 40771, 9022, 0, 0x03 },
	{ 40780, 4989, 0, 0x03 },
	{ 40789, 5431, 0, 0x03 },
	{ 40800, 4681, 0, 0x03 },
	{ 40809, 6582, 0, 0x03 },
	{ 40821, 6580, 0, 0x03 },
	{ 40835, 6581, 0, 0x03 },
	{ 40847, 4025, 0, 0x03 },
	{ 40857, 511, 0, 0x03 },
	{ 40864, 627, 0, 0x03 },
	{ 40878, 586, 0, 0x03 },
	{ 40891, 1333, 0, 0x03 },
	{ 40906, 8160, 0, 0x03 },
	{ 40913, 6162, 0, 0x03 },
	{ 40925, 6161, 0, 0x03 },
	{ 40936, 2664, 0, 0x03 },
	{ 40949, 2665, 0, 0x03 },
	{ 40962, 8161, 0, 0x03 },
	{ 40974, 4097, 0, 0x03 },
	{ 40985, 345, 0, 0x03 },
	{ 40993, 1564, 0, 0x03 },
	{ 41006, 8128, 0, 0x03 },
	{ 41021, 8129, 0, 0x03 },
	{ 41033, 1246, 0, 0x03 },
	{ 41043, 2246, 0, 0x03 },
	{ 41058, 2299, 0, 0x03 },
	{ 41073, 5631, 0, 0x03 },
	{ 41088, 5632, 0, 0x03 },
	{ 41103, 3892, 0, 0x03 },
	{ 41118, 2256, 0, 0x03 },
	{ 41126, 4189, 0, 0x01 },
	{ 41131, 1332, 0, 0x03 },
	{ 41142, 1552, 0, 0x03 },
	{ 41151, 3085, 0, 0x03 },
	{ 41159, 3189, 0, 0x03 },
	{ 41170, 2558, 0, 0x03 },
	{ 41185, 158, 0, 0x03 },
	{ 41196, 3121, 0, 0x01 },
	{ 41208, 4172, 0, 0x03 },
	{ 41214, 5172, 0, 0x01 },
	{ 41225, 1562, 0, 0x03 },
	{ 41237, 5351, 0, 0x02 },
	{ 41241, 5350, 0, 0x02 },
	{ 41255, 4182, 0, 0x03 },
	{ 41269, 2566, 0, 0x03 },
	{ 41277, 6655, 0, 0x01 },
	{ 41291, 8444, 0, 0x03 },
	{ 41303, 8443, 0, 0x03 },
	{ 41316, 3048, 0, 0x03 },
	{ 41325, 2274, 0, 0x03 },
	{ 41336, 9597, 0, 0x03 },
	{ 41345, 3253, 0, 0x03 },
	{ 41354, 4012, 0, 0x03 },
	{ 41363, 3254, 0, 0x03 },
	{ 41371, 344, 0, 0x03 },
	{ 41376, 1526, 0, 0x03 },
	{ 41384, 3033, 0, 0x03 },
	{ 41388, 16311, 0, 0x03 },
	{ 41396, 9100, 0, 0x03 },
	{ 41411, 2843, 0, 0x03 },
	{ 41417, 1675, 0, 0x03 },
	{ 41421, 1314, 0, 0x03 },
	{ 41426, 3299, 0, 0x03 },
	{ 41433, 9595, 0, 0x03 },
	{ 41437, 6086, 0, 0x03 },
	{ 41442, 16310, 0, 0x03 },
	{ 41449, 1305, 0, 0x03 },
	{ 41457, 1980, 0, 0x03 },
	{ 41471, 3135, 0, 0x03 },
	{ 41485, 9104, 0, 0x03 },
	{ 41494, 9278, 0, 0x03 },
	{ 41502, 9279, 0, 0x03 },
	{ 41514, 1357, 0, 0x03 },
	{ 41523, 2307, 0, 0x03 },
	{ 41530, 6817, 0, 0x01 },
	{ 41542, 9631, 0, 0x01 },
	{ 41550, 9630, 0, 0x01 },
	{ 41558, 1449, 0, 0x03 },
	{ 41565, 1995, 0, 0x03 },
	{ 41575, 5227, 0, 0x03 },
	{ 41581, 4075, 0, 0x03 },
	{ 41590, 1230, 0, 0x03 },
	{ 41600, 5312, 0, 0x03 },
	{ 41612, 4313, 0, 0x01 },
	{ 41619, 1916, 0, 0x03 },
	{ 41627, 5555, 0, 0x03 },
	{ 41642, 281, 0, 0x03 },
	{ 41656, 3557, 0, 0x03 },
	{ 41671, 3109, 0, 0x03 },
	{ 41681, 8805, 0, 0x02 },
	{ 41686, 662, 0, 0x03 },
	{ 41691, 3208, 0, 0x03 },
	{ 41706, 8432, 0, 0x01 },
	{ 41717, 6432, 0, 0x01 },
	{ 41727, 9280, 0, 0x03 },
	{ 41732, 481, 0, 0x03 },
	{ 41735, 1779, 0, 0x03 },
	{ 41746, 4443, 0, 0x03 },
	{ 41753, 583, 0, 0x03 },
	{ 41764, 3347, 0, 0x03 },
	{ 41776, 767, 0, 0x03 },
	{ 41786, 3177, 0, 0x03 },
	{ 41798, 468, 0, 0x03 },
	{ 41807, 4868, 0, 0x03 },
	{ 41815, 4869, 0, 0x03 },
	{ 41826, 2787, 0, 0x03 },
	{ 41834, 9009, 0, 0x03 },
	{ 41841, 1598, 0, 0x03 },
	{ 41849, 1603, 0, 0x03 },
	{ 41857, 1280, 0, 0x03 },
	{ 41870, 8471, 0, 0x05 },
	{ 41879, 496, 0, 0x03 },
	{ 41891, 3010, 0, 0x02 },
	{ 41901, 4306, 0, 0x03 },
	{ 41909, 321, 0, 0x03 },
	{ 41909, 1321, 0, 0x03 },
	{ 41913, 2010, 0, 0x02 },
	{ 41925, 2010, 0, 0x02 },
	{ 41937, 1465, 0, 0x03 },
	{ 41943, 4600, 0, 0x03 },
	{ 41952, 4601, 0, 0x03 },
	{ 41961, 553, 0, 0x03 },
	{ 41966, 2865, 0, 0x03 },
	{ 41974, 5078, 0, 0x02 },
	{ 41986, 4416, 0, 0x01 },
	{ 41997, 4416, 0, 0x02 },
	{ 42013, 4352, 0, 0x03 },
	{ 42020, 5272, 0, 0x03 },
	{ 42023, 2634, 0, 0x03 },
	{ 42038, 3118, 0, 0x03 },
	{ 42046, 829, 0, 0x03 },
	{ 42059, 5318, 0, 0x01 },
	{ 42068, 318, 0, 0x03 },
	{ 42083, 1293, 0, 0x03 },
	{ 42097, 2126, 0, 0x03 },
	{ 42111, 3918, 0, 0x03 },
	{ 42126, 3285, 0, 0x03 },
	{ 42132, 1819, 0, 0x03 },
	{ 42141, 4658, 0, 0x03 },
	{ 42154, 4659, 0, 0x03 },
	{ 42167, 3933, 0, 0x03 },
	{ 42181, 4351, 0, 0x03 },
	{ 42195, 3480, 0, 0x03 },
	{ 42204, 32400, 0, 0x01 },
	{ 42209, 2790, 0, 0x03 },
	{ 42218, 3469, 0, 0x03 },
	{ 42227, 6770, 0, 0x03 },
	{ 42239, 6771, 0, 0x03 },
	{ 42252, 5112, 0, 0x03 },
	{ 42262, 4066, 0, 0x03 },
	{ 42267, 44321, 0, 0x03 },
	{ 42272, 3821, 0, 0x03 },
	{ 42277, 6355, 0, 0x03 },
	{ 42282, 7431, 0, 0x03 },
	{ 42286, 7633, 0, 0x03 },
	{ 42294, 7426, 0, 0x03 },
	{ 42301, 5436, 0, 0x02 },
	{ 42312, 5437, 0, 0x02 },
	{ 42323, 44322, 0, 0x03 },
	{ 42331, 2972, 0, 0x03 },
	{ 42344, 44323, 0, 0x01 },
	{ 42353, 2717, 0, 0x03 },
	{ 42366, 2718, 0, 0x03 },
	{ 42380, 2937, 0, 0x03 },
	{ 42394, 6124, 0, 0x03 },
	{ 42399, 3875, 0, 0x03 },
	{ 42408, 7797, 0, 0x03 },
	{ 42418, 7798, 0, 0x03 },
	{ 42427, 3540, 0, 0x03 },
	{ 42437, 2487, 0, 0x03 },
	{ 42441, 1060, 0, 0x03 },
	{ 42450, 3055, 0, 0x03 },
	{ 42463, 7202, 0, 0x01 },
	{ 42472, 109, 0, 0x03 },
	{ 42477, 110, 0, 0x03 },
	{ 42482, 995, 0, 0x03 },
	{ 42488, 7787, 0, 0x03 },
	{ 42504, 3710, 0, 0x03 },
	{ 42518, 5432, 0, 0x03 },
	{ 42529, 494, 0, 0x03 },
	{ 42537, 4150, 0, 0x03 },
	{ 42552, 485, 0, 0x03 },
	{ 42563, 2443, 0, 0x03 },
	{ 42578, 2480, 0, 0x03 },
	{ 42592, 2899, 0, 0x03 },
	{ 42605, 1777, 0, 0x03 },
	{ 42619, 3168, 0, 0x03 },
	{ 42630, 5071, 0, 0x03 },
	{ 42642, 13223, 0, 0x03 },
	{ 42656, 13224, 0, 0x03 },
	{ 42670, 5134, 0, 0x01 },
	{ 42683, 2505, 0, 0x03 },
	{ 42693, 3967, 0, 0x03 },
	{ 42699, 5863, 0, 0x03 },
	{ 42710, 1711, 0, 0x03 },
	{ 42724, 1723, 0, 0x03 },
	{ 42729, 2687, 0, 0x03 },
	{ 42741, 9640, 0, 0x01 },
	{ 42750, 28001, 0, 0x01 },
	{ 42755, 1587, 0, 0x03 },
	{ 42764, 1587, 0, 0x03 },
	{ 42773, 1264, 0, 0x03 },
	{ 42778, 4456, 0, 0x03 },
	{ 42792, 4455, 0, 0x03 },
	{ 42804, 5630, 0, 0x03 },
	{ 42817, 3607, 0, 0x03 },
	{ 42828, 2315, 0, 0x03 },
	{ 42840, 2924, 0, 0x03 },
	{ 42852, 1753, 0, 0x01 },
	{ 42867, 4690, 0, 0x03 },
	{ 42875, 5298, 0, 0x03 },
	{ 42884, 47809, 0, 0x02 },
	{ 42899, 3582, 0, 0x03 },
	{ 42905, 4487, 0, 0x01 },
	{ 42914, 7747, 0, 0x03 },
	{ 42919, 6105, 0, 0x03 },
	{ 42931, 6716, 0, 0x01 },
	{ 42946, 170, 0, 0x03 },
	{ 42956, 515, 0, 0x03 },
	{ 42964, 3396, 0, 0x03 },
	{ 42978, 3396, 0, 0x03 },
	{ 42992, 10631, 0, 0x01 },
	{ 43002, 2618, 0, 0x03 },
	{ 43017, 3133, 0, 0x03 },
	{ 43030, 3650, 0, 0x03 },
	{ 43045, 1858, 0, 0x03 },
	{ 43056, 1735, 0, 0x03 },
	{ 43068, 4449, 0, 0x03 },
	{ 43080, 2588, 0, 0x03 },
	{ 43090, 8118, 0, 0x03 },
	{ 43098, 2039, 0, 0x03 },
	{ 43105, 409, 0, 0x03 },
	{ 43112, 1403, 0, 0x03 },
	{ 43122, 408, 0, 0x03 },
	{ 43129, 1402, 0, 0x03 },
	{ 43139, 3910, 0, 0x03 },
	{ 43150, 3911, 0, 0x03 },
	{ 43160, 8032, 0, 0x03 },
	{ 43167, 24678, 0, 0x03 },
	{ 43179, 2722, 0, 0x03 },
	{ 43193, 3961, 0, 0x03 },
	{ 43202, 3248, 0, 0x03 },
	{ 43212, 1778, 0, 0x03 },
	{ 43228, 1283, 0, 0x03 },
	{ 43240, 136, 0, 0x03 },
	{ 43248, 4749, 0, 0x03 },
	{ 43259, 34964, 0, 0x03 },
	{ 43271, 34962, 0, 0x03 },
	{ 43283, 34963, 0, 0x03 },
	{ 43296, 3973, 0, 0x03 },
	{ 43307, 15999, 0, 0x01 },
	{ 43318, 1678, 0, 0x03 },
	{ 43326, 1093, 0, 0x03 },
	{ 43333, 1268, 0, 0x03 },
	{ 43347, 8183, 0, 0x01 },
	{ 43357, 1673, 0, 0x03 },
	{ 43371, 1674, 0, 0x03 },
	{ 43385, 1459, 0, 0x03 },
	{ 43395, 1460, 0, 0x03 },
	{ 43405, 5713, 0, 0x03 },
	{ 43419, 5715, 0, 0x03 },
	{ 43432, 5717, 0, 0x03 },
	{ 43447, 5716, 0, 0x03 },
	{ 43463, 5714, 0, 0x03 },
	{ 43477, 191, 0, 0x03 },
	{ 43486, 1525, 0, 0x03 },
	{ 43498, 1732, 0, 0x03 },
	{ 43505, 1445, 0, 0x03 },
	{ 43516, 2303, 0, 0x03 },
	{ 43530, 2091, 0, 0x03 },
	{ 43534, 4457, 0, 0x03 },
	{ 43545, 3455, 0, 0x03 },
	{ 43551, 3658, 0, 0x03 },
	{ 43558, 7216, 0, 0x01 },
	{ 43573, 7215, 0, 0x01 },
	{ 43583, 2350, 0, 0x03 },
	{ 43593, 4312, 0, 0x01 },
	{ 43602, 6163, 0, 0x03 },
	{ 43610, 3453, 0, 0x03 },
	{ 43617, 2355, 0, 0x03 },
	{ 43628, 3662, 0, 0x03 },
	{ 43636, 4374, 0, 0x01 },
	{ 43644, 5507, 0, 0x01 },
	{ 43659, 4168, 0, 0x03 },
	{ 43668, 2352, 0, 0x03 },
	{ 43678, 1788, 0, 0x03 },
	{ 43685, 2354, 0, 0x03 },
	{ 43696, 2353, 0, 0x03 },
	{ 43706, 38638, 0, 0x01 },
	{ 43714, 2351, 0, 0x03 },
	{ 43724, 2873, 0, 0x03 },
	{ 43729, 7880, 0, 0x03 },
	{ 43733, 645, 0, 0x03 },
	{ 43738, 271, 0, 0x01 },
	{ 43745, 1101, 0, 0x03 },
	{ 43758, 597, 0, 0x03 },
	{ 43773, 3089, 0, 0x03 },
	{ 43783, 15740, 0, 0x03 },
	{ 43787, 319, 0, 0x03 },
	{ 43797, 320, 0, 0x03 },
	{ 43809, 4329, 0, 0x01 },
	{ 43824, 6140, 0, 0x03 },
	{ 43836, 751, 0, 0x03 },
	{ 43841, 9981, 0, 0x01 },
	{ 43851, 998, 0, 0x02 },
	{ 43858, 8140, 0, 0x01 },
	{ 43865, 999, 0, 0x03 },
	{ 43875, 663, 0, 0x03 },
	{ 43885, 8117, 0, 0x01 },
	{ 43895, 7997, 0, 0x01 },
	{ 43902, 5075, 0, 0x01 },
	{ 43911, 2520, 0, 0x03 },
	{ 43916, 2441, 0, 0x03 },
	{ 43926, 1081, 0, 0x03 },
	{ 43936, 4093, 0, 0x03 },
	{ 43946, 4193, 0, 0x01 },
	{ 43956, 129, 0, 0x03 },
	{ 43963, 3735, 0, 0x03 },
	{ 43969, 3951, 0, 0x03 },
	{ 43979, 3800, 0, 0x03 },
	{ 43986, 4951, 0, 0x03 },
	{ 43994, 2694, 0, 0x03 },
	{ 44004, 2434, 0, 0x03 },
	{ 44014, 3009, 0, 0x03 },
	{ 44023, 4005, 0, 0x03 },
	{ 44031, 4004, 0, 0x03 },
	{ 44040, 2680, 0, 0x03 },
	{ 44051, 4007, 0, 0x03 },
	{ 44060, 4003, 0, 0x03 },
	{ 44072, 4006, 0, 0x03 },
	{ 44081, 4002, 0, 0x03 },
	{ 44093, 5433, 0, 0x03 },
	{ 44100, 7794, 0, 0x03 },
	{ 44106, 1253, 0, 0x03 },
	{ 44114, 2462, 0, 0x03 },
	{ 44126, 2461, 0, 0x03 },
	{ 44137, 10160, 0, 0x03 },
	{ 44150, 8019, 0, 0x03 },
	{ 44155, 368, 0, 0x03 },
	{ 44163, 5082, 0, 0x03 },
	{ 44167, 45825, 0, 0x03 },
	{ 44179, 2120, 0, 0x03 },
	{ 44185, 5083, 0, 0x03 },
	{ 44189, 189, 0, 0x03 },
	{ 44193, 5543, 0, 0x01 },
	{ 44209, 3543, 0, 0x03 },
	{ 44223, 2765, 0, 0x03 },
	{ 44233, 2366, 0, 0x03 },
	{ 44243, 2468, 0, 0x03 },
	{ 44252, 2490, 0, 0x03 },
	{ 44262, 2523, 0, 0x03 },
	{ 44273, 628, 0, 0x03 },
	{ 44278, 209, 0, 0x03 },
	{ 44283, 6209, 0, 0x03 },
	{ 44289, 5689, 0, 0x03 },
	{ 44297, 1262, 0, 0x03 },
	{ 44306, 3385, 0, 0x03 },
	{ 44316, 7913, 0, 0x03 },
	{ 44326, 6980, 0, 0x02 },
	{ 44336, 17, 0, 0x03 },
	{ 44341, 2724, 0, 0x03 },
	{ 44347, 2612, 0, 0x03 },
	{ 44359, 10055, 0, 0x01 },
	{ 44366, 752, 0, 0x03 },
	{ 44370, 1165, 0, 0x03 },
	{ 44378, 1164, 0, 0x03 },
	{ 44388, 1166, 0, 0x03 },
	{ 44399, 4356, 0, 0x03 },
	{ 44412, 4357, 0, 0x03 },
	{ 44423, 4358, 0, 0x03 },
	{ 44434, 4354, 0, 0x03 },
	{ 44446, 4355, 0, 0x03 },
	{ 44459, 3059, 0, 0x03 },
	{ 44465, 1220, 0, 0x03 },
	{ 44480, 3850, 0, 0x03 },
	{ 44495, 2935, 0, 0x03 },
	{ 44499, 2497, 0, 0x03 },
	{ 44506, 5464, 0, 0x03 },
	{ 44515, 26000, 0, 0x03 },
	{ 44521, 8153, 0, 0x01 },
	{ 44532, 2589, 0, 0x03 },
	{ 44544, 3599, 0, 0x03 },
	{ 44558, 1341, 0, 0x03 },
	{ 44564, 3843, 0, 0x03 },
	{ 44576, 3566, 0, 0x01 },
	{ 44591, 7040, 0, 0x02 },
	{ 44602, 7980, 0, 0x03 },
	{ 44614, 5677, 0, 0x03 },
	{ 44629, 3554, 0, 0x03 },
	{ 44641, 2230, 0, 0x03 },
	{ 44650, 3790, 0, 0x03 },
	{ 44664, 2900, 0, 0x03 },
	{ 44675, 4841, 0, 0x03 },
	{ 44681, 762, 0, 0x03 },
	{ 44688, 5028, 0, 0x01 },
	{ 44692, 2177, 0, 0x03 },
	{ 44698, 5676, 0, 0x03 },
	{ 44706, 18136, 0, 0x01 },
	{ 44711, 8088, 0, 0x03 },
	{ 44722, 3178, 0, 0x03 },
	{ 44736, 5430, 0, 0x03 },
	{ 44747, 6789, 0, 0x01 },
	{ 44752, 1595, 0, 0x03 },
	{ 44758, 1596, 0, 0x02 },
	{ 44767, 1596, 0, 0x01 },
	{ 44776, 1812, 0, 0x03 },
	{ 44783, 1813, 0, 0x03 },
	{ 44795, 3799, 0, 0x03 },
	{ 44810, 2872, 0, 0x03 },
	{ 44816, 4899, 0, 0x03 },
	{ 44828, 6222, 0, 0x03 },
	{ 44836, 18104, 0, 0x01 },
	{ 44843, 12302, 0, 0x01 },
	{ 44848, 2083, 0, 0x03 },
	{ 44855, 2188, 0, 0x01 },
	{ 44867, 2189, 0, 0x01 },
	{ 44881, 2736, 0, 0x03 },
	{ 44896, 2012, 0, 0x02 },
	{ 44904, 2007, 0, 0x02 },
	{ 44904, 2013, 0, 0x01 },
	{ 44912, 2011, 0, 0x01 },
	{ 44920, 2006, 0, 0x02 },
	{ 44920, 2013, 0, 0x02 },
	{ 44928, 2015, 0, 0x02 },
	{ 44936, 2014, 0, 0x02 },
	{ 44944, 2408, 0, 0x01 },
	{ 44960, 7227, 0, 0x03 },
	{ 44965, 9345, 0, 0x01 },
	{ 44973, 38, 0, 0x03 },
	{ 44973, 256, 0, 0x03 },
	{ 44977, 3813, 0, 0x03 },
	{ 44984, 1531, 0, 0x03 },
	{ 44995, 1530, 0, 0x03 },
	{ 45007, 2176, 0, 0x03 },
	{ 45012, 1953, 0, 0x03 },
	{ 45022, 3093, 0, 0x03 },
	{ 45037, 3094, 0, 0x03 },
	{ 45049, 2457, 0, 0x03 },
	{ 45059, 7744, 0, 0x03 },
	{ 45070, 9753, 0, 0x03 },
	{ 45077, 1108, 0, 0x03 },
	{ 45087, 2449, 0, 0x03 },
	{ 45092, 4037, 0, 0x03 },
	{ 45099, 3533, 0, 0x03 },
	{ 45109, 3532, 0, 0x03 },
	{ 45119, 2713, 0, 0x03 },
	{ 45128, 2714, 0, 0x03 },
	{ 45137, 2167, 0, 0x03 },
	{ 45148, 6099, 0, 0x01 },
	{ 45158, 3555, 0, 0x03 },
	{ 45164, 2773, 0, 0x03 },
	{ 45173, 2774, 0, 0x03 },
	{ 45182, 3768, 0, 0x03 },
	{ 45192, 44553, 0, 0x03 },
	{ 45202, 3553, 0, 0x03 },
	{ 45216, 5693, 0, 0x01 },
	{ 45225, 7870, 0, 0x01 },
	{ 45233, 7810, 0, 0x03 },
	{ 45244, 2332, 0, 0x03 },
	{ 45253, 2225, 0, 0x05 },
	{ 45262, 469, 0, 0x03 },
	{ 45266, 3467, 0, 0x03 },
	{ 45271, 2258, 0, 0x03 },
	{ 45276, 630, 0, 0x03 },
	{ 45276, 2371, 0, 0x01 },
	{ 45280, 1571, 0, 0x03 },
	{ 45293, 3142, 0, 0x03 },
	{ 45304, 4756, 0, 0x01 },
	{ 45313, 16385, 0, 0x01 },
	{ 45318, 2321, 0, 0x03 },
	{ 45324, 21553, 0, 0x01 },
	{ 45332, 5569, 0, 0x01 },
	{ 45344, 5569, 0, 0x02 },
	{ 45358, 1075, 0, 0x03 },
	{ 45366, 1540, 0, 0x03 },
	{ 45370, 18634, 0, 0x03 },
	{ 45377, 18635, 0, 0x03 },
	{ 45384, 1541, 0, 0x03 },
	{ 45389, 1306, 0, 0x03 },
	{ 45403, 50, 0, 0x03 },
	{ 45414, 1343, 0, 0x03 },
	{ 45420, 43188, 0, 0x03 },
	{ 45429, 688, 0, 0x03 },
	{ 45440, 2998, 0, 0x03 },
	{ 45451, 2997, 0, 0x03 },
	{ 45457, 2240, 0, 0x03 },
	{ 45464, 43000, 0, 0x01 },
	{ 45473, 43000, 0, 0x02 },
	{ 45487, 6379, 0, 0x01 },
	{ 45493, 2928, 0, 0x03 },
	{ 45507, 2349, 0, 0x03 },
	{ 45521, 2347, 0, 0x03 },
	{ 45535, 2348, 0, 0x03 },
	{ 45549, 2346, 0, 0x03 },
	{ 45563, 2349, 0, 0x03 },
	{ 45577, 2347, 0, 0x03 },
	{ 45591, 2348, 0, 0x03 },
	{ 45605, 2346, 0, 0x03 },
	{ 45619, 3032, 0, 0x03 },
	{ 45632, 2543, 0, 0x03 },
	{ 45639, 1712, 0, 0x03 },
	{ 45649, 1353, 0, 0x03 },
	{ 45656, 2018, 0, 0x02 },
	{ 45665, 6084, 0, 0x01 },
	{ 45679, 4731, 0, 0x01 },
	{ 45686, 4373, 0, 0x03 },
	{ 45693, 2373, 0, 0x01 },
	{ 45705, 1053, 0, 0x03 },
	{ 45715, 2250, 0, 0x03 },
	{ 45729, 185, 0, 0x03 },
	{ 45740, 1745, 0, 0x03 },
	{ 45755, 3789, 0, 0x03 },
	{ 45768, 556, 0, 0x03 },
	{ 45777, 3000, 0, 0x03 },
	{ 45791, 3002, 0, 0x03 },
	{ 45806, 2999, 0, 0x03 },
	{ 45820, 641, 0, 0x03 },
	{ 45827, 2837, 0, 0x03 },
	{ 45836, 653, 0, 0x03 },
	{ 45844, 6320, 0, 0x03 },
	{ 45851, 1942, 0, 0x03 },
	{ 45855, 3163, 0, 0x03 },
	{ 45863, 1154, 0, 0x03 },
	{ 45877, 283, 0, 0x03 },
	{ 45884, 4733, 0, 0x01 },
	{ 45892, 3019, 0, 0x03 },
	{ 45905, 3019, 0, 0x03 },
	{ 45918, 2886, 0, 0x03 },
	{ 45932, 3045, 0, 0x03 },
	{ 45944, 4336, 0, 0x01 },
	{ 45960, 32811, 0, 0x01 },
	{ 45965, 497, 0, 0x03 },
	{ 45976, 6103, 0, 0x03 },
	{ 45981, 12109, 0, 0x03 },
	{ 45990, 5842, 0, 0x01 },
	{ 46000, 8230, 0, 0x03 },
	{ 46007, 4672, 0, 0x03 },
	{ 46011, 5900, 0, 0x03 },
	{ 46015, 5002, 0, 0x03 },
	{ 46019, 4684, 0, 0x03 },
	{ 46028, 750, 0, 0x01 },
	{ 46034, 3147, 0, 0x03 },
	{ 46039, 2249, 0, 0x03 },
	{ 46044, 1497, 0, 0x03 },
	{ 46051, 1431, 0, 0x03 },
	{ 46056, 1912, 0, 0x03 },
	{ 46065, 3296, 0, 0x03 },
	{ 46073, 1522, 0, 0x03 },
	{ 46073, 6148, 0, 0x03 },
	{ 46084, 2057, 0, 0x03 },
	{ 46092, 4590, 0, 0x01 },
	{ 46096, 2776, 0, 0x03 },
	{ 46106, 2777, 0, 0x03 },
	{ 46116, 914, 0, 0x02 },
	{ 46126, 915, 0, 0x02 },
	{ 46136, 2209, 0, 0x03 },
	{ 46144, 2044, 0, 0x03 },
	{ 46150, 521, 0, 0x03 },
	{ 46156, 180, 0, 0x03 },
	{ 46160, 748, 0, 0x03 },
	{ 46167, 7473, 0, 0x03 },
	{ 46172, 9208, 0, 0x03 },
	{ 46185, 5, 0, 0x03 },
	{ 46189, 1817, 0, 0x03 },
	{ 46198, 5053, 0, 0x01 },
	{ 46202, 5054, 0, 0x01 },
	{ 46212, 5053, 0, 0x02 },
	{ 46221, 39, 0, 0x03 },
	{ 46225, 635, 0, 0x03 },
	{ 46234, 657, 0, 0x03 },
	{ 46238, 1098, 0, 0x03 },
	{ 46252, 10990, 0, 0x03 },
	{ 46259, 1099, 0, 0x03 },
	{ 46271, 2818, 0, 0x03 },
	{ 46277, 560, 0, 0x03 },
	{ 46286, 5145, 0, 0x03 },
	{ 46302, 5145, 0, 0x03 },
	{ 46318, 2959, 0, 0x03 },
	{ 46326, 1121, 0, 0x03 },
	{ 46331, 5994, 0, 0x01 },
	{ 46341, 411, 0, 0x03 },
	{ 46345, 2416, 0, 0x03 },
	{ 46355, 25471, 0, 0x04 },
	{ 46359, 953, 0, 0x01 },
	{ 46364, 3844, 0, 0x03 },
	{ 46368, 3418, 0, 0x03 },
	{ 46374, 2423, 0, 0x03 },
	{ 46379, 1509, 0, 0x03 },
	{ 46389, 9599, 0, 0x03 },
	{ 46395, 2920, 0, 0x03 },
	{ 46403, 2919, 0, 0x03 },
	{ 46410, 8270, 0, 0x01 },
	{ 46423, 48653, 0, 0x03 },
	{ 46438, 4791, 0, 0x02 },
	{ 46443, 2223, 0, 0x03 },
	{ 46457, 8051, 0, 0x01 },
	{ 46465, 1730, 0, 0x03 },
	{ 46472, 7663, 0, 0x03 },
	{ 46477, 1094, 0, 0x03 },
	{ 46483, 7117, 0, 0x01 },
	{ 46491, 1287, 0, 0x03 },
	{ 46502, 520, 0, 0x02 },
	{ 46509, 3677, 0, 0x03 },
	{ 46518, 6568, 0, 0x02 },
	{ 46532, 5906, 0, 0x07 },
	{ 46540, 774, 0, 0x01 },
	{ 46548, 369, 0, 0x03 },
	{ 46560, 2214, 0, 0x03 },
	{ 46564, 323, 0, 0x01 },
	{ 46573, 324, 0, 0x01 },
	{ 46586, 3064, 0, 0x03 },
	{ 46591, 5678, 0, 0x03 },
	{ 46596, 5313, 0, 0x03 },
	{ 46601, 753, 0, 0x03 },
	{ 46605, 1696, 0, 0x03 },
	{ 46612, 1695, 0, 0x03 },
	{ 46619, 1694, 0, 0x03 },
	{ 46626, 1693, 0, 0x03 },
	{ 46633, 1697, 0, 0x03 },
	{ 46640, 648, 0, 0x03 },
	{ 46644, 13217, 0, 0x03 },
	{ 46652, 3736, 0, 0x03 },
	{ 46659, 45002, 0, 0x01 },
	{ 46669, 1647, 0, 0x03 },
	{ 46674, 1793, 0, 0x03 },
	{ 46684, 5750, 0, 0x03 },
	{ 46689, 10201, 0, 0x02 },
	{ 46694, 1195, 0, 0x03 },
	{ 46700, 222, 0, 0x03 },
	{ 46708, 4555, 0, 0x03 },
	{ 46713, 2752, 0, 0x03 },
	{ 46726, 10201, 0, 0x01 },
	{ 46731, 2390, 0, 0x03 },
	{ 46737, 2889, 0, 0x03 },
	{ 46742, 4430, 0, 0x03 },
	{ 46753, 168, 0, 0x03 },
	{ 46758, 1698, 0, 0x03 },
	{ 46771, 1699, 0, 0x03 },
	{ 46784, 363, 0, 0x03 },
	{ 46796, 363, 0, 0x03 },
	{ 46808, 873, 0, 0x03 },
	{ 46814, 35004, 0, 0x03 },
	{ 46830, 35003, 0, 0x01 },
	{ 46846, 3706, 0, 0x03 },
	{ 46855, 3707, 0, 0x03 },
	{ 46866, 35006, 0, 0x01 },
	{ 46876, 35005, 0, 0x01 },
	{ 46890, 35002, 0, 0x01 },
	{ 46899, 35001, 0, 0x03 },
	{ 46909, 3891, 0, 0x03 },
	{ 46921, 2101, 0, 0x03 },
	{ 46932, 107, 0, 0x03 },
	{ 46940, 6900, 0, 0x01 },
	{ 46952, 771, 0, 0x03 },
	{ 46957, 3500, 0, 0x03 },
	{ 46967, 3137, 0, 0x03 },
	{ 46974, 3138, 0, 0x03 },
	{ 46981, 7402, 0, 0x03 },
	{ 46992, 7401, 0, 0x03 },
	{ 47003, 7400, 0, 0x03 },
	{ 47018, 3765, 0, 0x03 },
	{ 47030, 2501, 0, 0x03 },
	{ 47040, 554, 0, 0x03 },
	{ 47045, 8554, 0, 0x03 },
	{ 47054, 322, 0, 0x03 },
	{ 47060, 2500, 0, 0x03 },
	{ 47068, 5156, 0, 0x01 },
	{ 47081, 3422, 0, 0x03 },
	{ 47095, 696, 0, 0x03 },
	{ 47101, 2578, 0, 0x03 },
	{ 47114, 4321, 0, 0x03 },
	{ 47121, 30100, 0, 0x05 },
	{ 47125, 10010, 0, 0x01 },
	{ 47131, 761, 0, 0x03 },
	{ 47135, 1311, 0, 0x03 },
	{ 47141, 7784, 0, 0x02 },
	{ 47147, 166, 0, 0x03 },
	{ 47153, 5767, 0, 0x03 },
	{ 47164, 36412, 0, 0x04 },
	{ 47175, 23272, 0, 0x02 },
	{ 47180, 2278, 0, 0x03 },
	{ 47185, 3153, 0, 0x03 },
	{ 47200, 1646, 0, 0x03 },
	{ 47212, 2760, 0, 0x03 },
	{ 47219, 8401, 0, 0x03 },
	{ 47227, 3452, 0, 0x03 },
	{ 47239, 8097, 0, 0x03 },
	{ 47243, 1118, 0, 0x03 },
	{ 47250, 40000, 0, 0x03 },
	{ 47261, 487, 0, 0x03 },
	{ 47266, 14033, 0, 0x03 },
	{ 47281, 14034, 0, 0x03 },
	{ 47296, 3698, 0, 0x03 },
	{ 47309, 4952, 0, 0x03 },
	{ 47318, 3291, 0, 0x03 },
	{ 47325, 1426, 0, 0x03 },
	{ 47330, 1501, 0, 0x03 },
	{ 47337, 1644, 0, 0x03 },
	{ 47344, 1436, 0, 0x03 },
	{ 47350, 21801, 0, 0x01 },
	{ 47354, 5409, 0, 0x03 },
	{ 47369, 5422, 0, 0x03 },
	{ 47381, 5410, 0, 0x03 },
	{ 47396, 29000, 0, 0x01 },
	{ 47412, 3275, 0, 0x03 },
	{ 47417, 30832, 0, 0x02 },
	{ 47430, 4010, 0, 0x03 },
	{ 47445, 4033, 0, 0x03 },
	{ 47457, 8768, 0, 0x01 },
	{ 47467, 6566, 0, 0x03 },
	{ 47477, 643, 0, 0x03 },
	{ 47484, 3038, 0, 0x03 },
	{ 47495, 4079, 0, 0x03 },
	{ 47504, 1128, 0, 0x03 },
	{ 47516, 1129, 0, 0x03 },
	{ 47529, 9310, 0, 0x01 },
	{ 47535, 9875, 0, 0x03 },
	{ 47541, 7542, 0, 0x03 },
	{ 47550, 4442, 0, 0x03 },
	{ 47556, 3755, 0, 0x03 },
	{ 47571, 3744, 0, 0x03 },
	{ 47576, 3964, 0, 0x03 },
	{ 47585, 3860, 0, 0x03 },
	{ 47590, 3367, 4, 0x0f },
	{ 47605, 25576, 0, 0x01 },
	{ 47618, 3391, 0, 0x03 },
	{ 47625, 5163, 0, 0x01 },
	{ 47633, 29168, 0, 0x04 },
	{ 47639, 3962, 0, 0x03 },
	{ 47649, 1039, 0, 0x03 },
	{ 47653, 1349, 0, 0x03 },
	{ 47659, 4421, 0, 0x01 },
	{ 47667, 2719, 0, 0x03 },
	{ 47679, 1215, 0, 0x03 },
	{ 47690, 582, 0, 0x03 },
	{ 47703, 3499, 0, 0x03 },
	{ 47715, 5435, 0, 0x03 },
	{ 47724, 7129, 0, 0x03 },
	{ 47732, 7128, 0, 0x03 },
	{ 47740, 1811, 0, 0x03 },
	{ 47753, 2121, 0, 0x03 },
	{ 47767, 7708, 0, 0x03 },
	{ 47774, 19007, 0, 0x03 },
	{ 47784, 2577, 0, 0x03 },
	{ 47798, 5307, 0, 0x03 },
	{ 47806, 617, 0, 0x03 },
	{ 47816, 615, 0, 0x03 },
	{ 47828, 5427, 0, 0x03 },
	{ 47841, 616, 0, 0x03 },
	{ 47852, 598, 0, 0x03 },
	{ 47867, 620, 0, 0x03 },
	{ 47882, 457, 0, 0x03 },
	{ 47890, 360, 0, 0x03 },
	{ 47903, 1200, 0, 0x03 },
	{ 47908, 2034, 0, 0x03 },
	{ 47917, 14002, 0, 0x02 },
	{ 47929, 14000, 0, 0x03 },
	{ 47939, 3820, 0, 0x03 },
	{ 47943, 10001, 0, 0x03 },
	{ 47954, 5025, 0, 0x03 },
	{ 47963, 5024, 0, 0x03 },
	{ 47975, 2026, 0, 0x03 },
	{ 47984, 1368, 0, 0x03 },
	{ 47995, 7741, 0, 0x03 },
	{ 48006, 26133, 0, 0x03 },
	{ 48012, 3637, 0, 0x03 },
	{ 48020, 5167, 0, 0x03 },
	{ 48028, 5168, 0, 0x03 },
	{ 48035, 9899, 0, 0x02 },
	{ 48050, 6315, 0, 0x01 },
	{ 48055, 6315, 0, 0x02 },
	{ 48065, 470, 0, 0x03 },
	{ 48075, 9876, 0, 0x01 },
	{ 48078, 2384, 0, 0x02 },
	{ 48090, 2385, 0, 0x03 },
	{ 48098, 1681, 0, 0x03 },
	{ 48106, 2384, 0, 0x01 },
	{ 48117, 3562, 0, 0x03 },
	{ 48126, 2310, 0, 0x03 },
	{ 48135, 1163, 0, 0x03 },
	{ 48140, 5152, 0, 0x03 },
	{ 48154, 2046, 0, 0x03 },
	{ 48161, 2308, 0, 0x03 },
	{ 48168, 5081, 0, 0x03 },
	{ 48176, 5573, 0, 0x03 },
	{ 48182, 558, 0, 0x03 },
	{ 48190, 3635, 0, 0x03 },
	{ 48194, 3897, 0, 0x03 },
	{ 48202, 3896, 0, 0x03 },
	{ 48210, 3242, 0, 0x03 },
	{ 48222, 3935, 0, 0x03 },
	{ 48237, 1297, 0, 0x03 },
	{ 48245, 9010, 0, 0x01 },
	{ 48249, 5059, 0, 0x03 },
	{ 48253, 2705, 0, 0x03 },
	{ 48263, 1537, 0, 0x03 },
	{ 48271, 2309, 0, 0x03 },
	{ 48280, 5568, 0, 0x03 },
	{ 48284, 3319, 0, 0x03 },
	{ 48292, 24666, 0, 0x01 },
	{ 48301, 1208, 0, 0x03 },
	{ 48313, 1291, 0, 0x03 },
	{ 48324, 2471, 0, 0x03 },
	{ 48332, 2010, 0, 0x01 },
	{ 48339, 1234, 0, 0x03 },
	{ 48352, 3143, 0, 0x03 },
	{ 48360, 32635, 0, 0x03 },
	{ 48373, 9402, 0, 0x03 },
	{ 48388, 9401, 0, 0x03 },
	{ 48402, 9400, 0, 0x03 },
	{ 48416, 3495, 0, 0x03 },
	{ 48429, 3496, 0, 0x03 },
	{ 48442, 38865, 0, 0x01 },
	{ 48458, 3978, 0, 0x03 },
	{ 48473, 8883, 0, 0x03 },
	{ 48485, 9318, 0, 0x03 },
	{ 48495, 5399, 0, 0x03 },
	{ 48509, 2254, 0, 0x03 },
	{ 48517, 361, 0, 0x03 },
	{ 48526, 3255, 0, 0x03 },
	{ 48536, 8710, 0, 0x01 },
	{ 48546, 169, 0, 0x03 },
	{ 48551, 3898, 0, 0x03 },
	{ 48557, 8052, 0, 0x03 },
	{ 48567, 8053, 0, 0x03 },
	{ 48577, 8054, 0, 0x03 },
	{ 48587, 8055, 0, 0x03 },
	{ 48597, 8056, 0, 0x03 },
	{ 48607, 8057, 0, 0x03 },
	{ 48617, 8058, 0, 0x03 },
	{ 48627, 8059, 0, 0x03 },
	{ 48637, 2316, 0, 0x03 },
	{ 48645, 3588, 0, 0x03 },
	{ 48654, 3712, 0, 0x03 },
	{ 48667, 5093, 0, 0x03 },
	{ 48679, 1947, 0, 0x03 },
	{ 48691, 5099, 0, 0x03 },
	{ 48706, 2089, 0, 0x03 },
	{ 48710, 4076, 0, 0x03 },
	{ 48717, 6108, 0, 0x03 },
	{ 48733, 2235, 0, 0x03 },
	{ 48747, 1243, 0, 0x03 },
	{ 48761, 8351, 0, 0x03 },
	{ 48773, 10548, 0, 0x01 },
	{ 48784, 1251, 0, 0x03 },
	{ 48796, 9213, 0, 0x03 },
	{ 48808, 3169, 0, 0x03 },
	{ 48822, 3170, 0, 0x03 },
	{ 48837, 3171, 0, 0x03 },
	{ 48851, 3173, 0, 0x03 },
	{ 48866, 3172, 0, 0x03 },
	{ 48880, 9212, 0, 0x03 },
	{ 48895, 5362, 0, 0x03 },
	{ 48906, 2021, 0, 0x01 },
	{ 48915, 2367, 0, 0x03 },
	{ 48928, 2603, 0, 0x03 },
	{ 48941, 6481, 0, 0x03 },
	{ 48953, 3636, 0, 0x03 },
	{ 48966, 2011, 0, 0x02 },
	{ 48975, 633, 0, 0x03 },
	{ 48984, 1714, 0, 0x03 },
	{ 48992, 257, 0, 0x03 },
	{ 48996, 4546, 0, 0x03 },
	{ 49002, 3162, 0, 0x03 },
	{ 49007, 6343, 0, 0x03 },
	{ 49013, 5636, 0, 0x01 },
	{ 49027, 5635, 0, 0x01 },
	{ 49034, 452, 0, 0x03 },
	{ 49045, 451, 0, 0x03 },
	{ 49057, 3230, 0, 0x03 },
	{ 49069, 115, 0, 0x03 },
	{ 49074, 1303, 0, 0x03 },
	{ 49081, 3326, 0, 0x03 },
	{ 49086, 1659, 0, 0x03 },
	{ 49092, 16950, 0, 0x03 },
	{ 49098, 440, 0, 0x03 },
	{ 49103, 6445, 0, 0x03 },
	{ 49113, 6444, 0, 0x03 },
	{ 49125, 6445, 0, 0x03 },
	{ 49135, 6444, 0, 0x03 },
	{ 49147, 5434, 0, 0x03 },
	{ 49158, 11109, 0, 0x01 },
	{ 49169, 5554, 0, 0x03 },
	{ 49181, 5553, 0, 0x03 },
	{ 49195, 11106, 0, 0x03 },
	{ 49202, 11110, 0, 0x01 },
	{ 49211, 1178, 0, 0x03 },
	{ 49223, 153, 0, 0x03 },
	{ 49228, 160, 0, 0x03 },
	{ 49239, 29118, 0, 0x04 },
	{ 49245, 2027, 0, 0x03 },
	{ 49258, 4366, 0, 0x02 },
	{ 49271, 43210, 0, 0x01 },
	{ 49280, 43210, 0, 0x02 },
	{ 49294, 3595, 0, 0x03 },
	{ 49303, 3617, 0, 0x03 },
	{ 49316, 514, 0, 0x01 },
	{ 49322, 2049, 0, 0x03 },
	{ 49328, 5841, 0, 0x01 },
	{ 49342, 3841, 0, 0x01 },
	{ 49358, 1651, 0, 0x03 },
	{ 49373, 1651, 0, 0x03 },
	{ 49388, 1502, 0, 0x03 },
	{ 49403, 1549, 0, 0x01 },
	{ 49413, 1549, 0, 0x02 },
	{ 49424, 1626, 0, 0x03 },
	{ 49434, 1257, 0, 0x03 },
	{ 49445, 4105, 0, 0x03 },
	{ 49452, 22333, 0, 0x03 },
	{ 49468, 22335, 0, 0x01 },
	{ 49483, 22335, 0, 0x02 },
	{ 49497, 358, 0, 0x03 },
	{ 49508, 4787, 0, 0x01 },
	{ 49523, 498, 0, 0x03 },
	{ 49528, 4742, 0, 0x01 },
	{ 49534, 4742, 0, 0x02 },
	{ 49544, 2320, 0, 0x03 },
	{ 49554, 28240, 0, 0x03 },
	{ 49565, 4190, 0, 0x01 },
	{ 49571, 608, 0, 0x03 },
	{ 49580, 1645, 0, 0x03 },
	{ 49590, 3614, 0, 0x03 },
	{ 49601, 5032, 0, 0x01 },
	{ 49617, 2974, 0, 0x03 },
	{ 49624, 2733, 0, 0x03 },
	{ 49635, 1733, 0, 0x03 },
	{ 49642, 706, 0, 0x03 },
	{ 49647, 7500, 0, 0x03 },
	{ 49658, 5461, 0, 0x03 },
	{ 49668, 2829, 0, 0x03 },
	{ 49675, 2830, 0, 0x03 },
	{ 49682, 2831, 0, 0x03 },
	{ 49689, 2832, 0, 0x03 },
	{ 49696, 4164, 0, 0x03 },
	{ 49711, 4163, 0, 0x03 },
	{ 49726, 416, 0, 0x03 },
	{ 49740, 3110, 0, 0x03 },
	{ 49752, 1543, 0, 0x03 },
	{ 49761, 1583, 0, 0x03 },
	{ 49774, 1599, 0, 0x03 },
	{ 49788, 7626, 0, 0x05 },
	{ 49794, 2857, 0, 0x03 },
	{ 49802, 4753, 0, 0x01 },
	{ 49808, 4753, 0, 0x02 },
	{ 49819, 1959, 0, 0x03 },
	{ 49828, 3687, 0, 0x03 },
	{ 49840, 3688, 0, 0x03 },
	{ 49854, 2257, 0, 0x03 },
	{ 49867, 2756, 0, 0x03 },
	{ 49882, 8087, 0, 0x03 },
	{ 49896, 2676, 0, 0x03 },
	{ 49905, 5060, 0, 0x07 },
	{ 49909, 5061, 0, 0x07 },
	{ 49914, 2545, 0, 0x03 },
	{ 49922, 2631, 0, 0x03 },
	{ 49932, 2630, 0, 0x03 },
	{ 49943, 2629, 0, 0x03 },
	{ 49956, 3792, 0, 0x03 },
	{ 49966, 3766, 0, 0x01 },
	{ 49978, 3611, 0, 0x03 },
	{ 49990, 4605, 0, 0x01 },
	{ 49998, 4606, 0, 0x01 },
	{ 50004, 1658, 0, 0x03 },
	{ 50014, 1594, 0, 0x03 },
	{ 50022, 3874, 0, 0x03 },
	{ 50034, 6455, 0, 0x03 },
	{ 50049, 6456, 0, 0x03 },
	{ 50064, 1660, 0, 0x03 },
	{ 50079, 460, 0, 0x03 },
	{ 50086, 3556, 0, 0x03 },
	{ 50100, 8111, 0, 0x02 },
	{ 50111, 4319, 0, 0x03 },
	{ 50119, 1618, 0, 0x03 },
	{ 50129, 2827, 0, 0x03 },
	{ 50144, 2826, 0, 0x03 },
	{ 50158, 3483, 0, 0x03 },
	{ 50171, 1705, 0, 0x03 },
	{ 50181, 1225, 0, 0x03 },
	{ 50194, 3065, 0, 0x03 },
	{ 50206, 1606, 0, 0x03 },
	{ 50214, 36423, 0, 0x04 },
	{ 50220, 1605, 0, 0x03 },
	{ 50224, 1847, 0, 0x03 },
	{ 50235, 4408, 0, 0x01 },
	{ 50241, 3102, 0, 0x03 },
	{ 50252, 1966, 0, 0x03 },
	{ 50258, 4174, 0, 0x02 },
	{ 50266, 2938, 0, 0x03 },
	{ 50275, 2939, 0, 0x03 },
	{ 50284, 2940, 0, 0x03 },
	{ 50293, 2941, 0, 0x03 },
	{ 50302, 2942, 0, 0x03 },
	{ 50311, 9522, 0, 0x02 },
	{ 50319, 4660, 0, 0x03 },
	{ 50328, 122, 0, 0x03 },
	{ 50337, 4412, 0, 0x02 },
	{ 50347, 3731, 0, 0x03 },
	{ 50352, 4987, 0, 0x03 },
	{ 50366, 4988, 0, 0x03 },
	{ 50380, 2721, 0, 0x03 },
	{ 50395, 4786, 0, 0x01 },
	{ 50409, 1608, 0, 0x03 },
	{ 50418, 3516, 0, 0x03 },
	{ 50433, 4116, 0, 0x03 },
	{ 50447, 3218, 0, 0x03 },
	{ 50460, 426, 0, 0x03 },
	{ 50469, 3929, 0, 0x03 },
	{ 50481, 5445, 0, 0x05 },
	{ 50491, 6787, 0, 0x03 },
	{ 50501, 6788, 0, 0x03 },
	{ 50510, 6786, 0, 0x03 },
	{ 50518, 4174, 0, 0x01 },
	{ 50528, 3670, 0, 0x03 },
	{ 50534, 7734, 0, 0x03 },
	{ 50539, 2613, 0, 0x03 },
	{ 50554, 901, 0, 0x03 },
	{ 50565, 2775, 0, 0x03 },
	{ 50570, 3185, 0, 0x03 },
	{ 50577, 420, 0, 0x03 },
	{ 50583, 2703, 0, 0x03 },
	{ 50592, 2701, 0, 0x03 },
	{ 50603, 2704, 0, 0x03 },
	{ 50615, 2702, 0, 0x03 },
	{ 50624, 596, 0, 0x03 },
	{ 50629, 413, 0, 0x03 },
	{ 50634, 11201, 0, 0x03 },
	{ 50640, 25, 0, 0x03 },
	{ 50645, 199, 0, 0x03 },
	{ 50650, 3979, 0, 0x03 },
	{ 50656, 1553, 0, 0x03 },
	{ 50663, 3536, 0, 0x03 },
	{ 50668, 108, 0, 0x03 },
	{ 50675, 4752, 0, 0x03 },
	{ 50680, 2599, 0, 0x03 },
	{ 50686, 22000, 0, 0x03 },
	{ 50697, 2333, 0, 0x03 },
	{ 50703, 509, 0, 0x03 },
	{ 50709, 1684, 0, 0x03 },
	{ 50721, 7560, 0, 0x03 },
	{ 50726, 7123, 0, 0x01 },
	{ 50731, 2452, 0, 0x03 },
	{ 50745, 2892, 0, 0x03 },
	{ 50757, 2533, 0, 0x03 },
	{ 50771, 33656, 0, 0x03 },
	{ 50782, 161, 0, 0x03 },
	{ 50787, 1993, 0, 0x03 },
	{ 50801, 10161, 0, 0x02 },
	{ 50810, 10162, 0, 0x02 },
	{ 50824, 5161, 0, 0x01 },
	{ 50832, 5162, 0, 0x01 },
	{ 50845, 10161, 0, 0x01 },
	{ 50853, 10162, 0, 0x01 },
	{ 50866, 162, 0, 0x03 },
	{ 50875, 444, 0, 0x03 },
	{ 50880, 2658, 0, 0x03 },
	{ 50890, 5417, 0, 0x03 },
	{ 50900, 3380, 0, 0x03 },
	{ 50913, 2657, 0, 0x03 },
	{ 50928, 5416, 0, 0x03 },
	{ 50940, 2409, 0, 0x03 },
	{ 50953, 2659, 0, 0x03 },
	{ 50963, 1967, 0, 0x03 },
	{ 50973, 11171, 0, 0x02 },
	{ 50978, 9450, 0, 0x03 },
	{ 50991, 580, 0, 0x03 },
	{ 51006, 5250, 0, 0x03 },
	{ 51017, 605, 0, 0x03 },
	{ 51027, 7627, 0, 0x03 },
	{ 51037, 5100, 0, 0x03 },
	{ 51045, 5146, 0, 0x01 },
	{ 51058, 1080, 0, 0x03 },
	{ 51064, 3379, 0, 0x03 },
	{ 51072, 4882, 0, 0x02 },
	{ 51079, 4881, 0, 0x02 },
	{ 51086, 3419, 0, 0x03 },
	{ 51096, 6110, 0, 0x03 },
	{ 51103, 1621, 0, 0x03 },
	{ 51117, 215, 0, 0x03 },
	{ 51124, 3884, 0, 0x03 },
	{ 51139, 16162, 0, 0x01 },
	{ 51153, 2132, 0, 0x03 },
	{ 51166, 4738, 0, 0x03 },
	{ 51177, 1964, 0, 0x03 },
	{ 51192, 1029, 0, 0x03 },
	{ 51202, 2636, 0, 0x03 },
	{ 51208, 572, 0, 0x03 },
	{ 51214, 2863, 0, 0x03 },
	{ 51224, 3803, 0, 0x03 },
	{ 51234, 2653, 0, 0x03 },
	{ 51240, 2290, 0, 0x03 },
	{ 51254, 2569, 0, 0x03 },
	{ 51267, 1408, 0, 0x03 },
	{ 51277, 3944, 0, 0x03 },
	{ 51282, 3922, 0, 0x03 },
	{ 51293, 3838, 0, 0x03 },
	{ 51297, 7982, 0, 0x01 },
	{ 51309, 7981, 0, 0x01 },
	{ 51323, 7982, 0, 0x02 },
	{ 51334, 3166, 0, 0x03 },
	{ 51349, 17185, 0, 0x03 },
	{ 51363, 7690, 0, 0x01 },
	{ 51368, 2568, 0, 0x03 },
	{ 51377, 3193, 0, 0x03 },
	{ 51390, 8668, 0, 0x01 },
	{ 51398, 6111, 0, 0x03 },
	{ 51402, 2888, 0, 0x03 },
	{ 51413, 4194, 0, 0x01 },
	{ 51418, 5794, 0, 0x02 },
	{ 51423, 6121, 0, 0x01 },
	{ 51428, 2440, 0, 0x03 },
	{ 51437, 3834, 0, 0x03 },
	{ 51449, 3835, 0, 0x03 },
	{ 51459, 3851, 0, 0x03 },
	{ 51471, 33334, 0, 0x01 },
	{ 51482, 33334, 0, 0x02 },
	{ 51498, 7016, 0, 0x03 },
	{ 51502, 9312, 0, 0x01 },
	{ 51512, 9306, 0, 0x01 },
	{ 51521, 1923, 0, 0x03 },
	{ 51527, 4683, 0, 0x03 },
	{ 51533, 3438, 0, 0x03 },
	{ 51546, 6924, 0, 0x03 },
	{ 51557, 3606, 0, 0x03 },
	{ 51567, 3647, 0, 0x03 },
	{ 51580, 656, 0, 0x03 },
	{ 51585, 2507, 0, 0x03 },
	{ 51591, 4751, 0, 0x03 },
	{ 51597, 5769, 0, 0x03 },
	{ 51606, 5770, 0, 0x03 },
	{ 51614, 46998, 0, 0x01 },
	{ 51629, 2876, 0, 0x03 },
	{ 51640, 478, 0, 0x03 },
	{ 51645, 5443, 0, 0x03 },
	{ 51650, 1759, 0, 0x03 },
	{ 51658, 5814, 0, 0x03 },
	{ 51673, 40404, 0, 0x01 },
	{ 51678, 3807, 0, 0x03 },
	{ 51685, 3796, 0, 0x03 },
	{ 51696, 3849, 0, 0x03 },
	{ 51711, 8192, 0, 0x03 },
	{ 51724, 2728, 0, 0x03 },
	{ 51729, 66, 0, 0x03 },
	{ 51737, 66, 0, 0x03 },
	{ 51737, 150, 0, 0x03 },
	{ 51745, 9088, 0, 0x03 },
	{ 51753, 9089, 0, 0x03 },
	{ 51765, 118, 0, 0x03 },
	{ 51773, 156, 0, 0x03 },
	{ 51780, 200, 0, 0x03 },
	{ 51784, 4303, 0, 0x03 },
	{ 51789, 3942, 0, 0x03 },
	{ 51794, 193, 0, 0x03 },
	{ 51799, 2737, 0, 0x03 },
	{ 51812, 362, 0, 0x03 },
	{ 51820, 38800, 0, 0x01 },
	{ 51826, 3018, 0, 0x03 },
	{ 51840, 3018, 0, 0x03 },
	{ 51854, 20013, 0, 0x01 },
	{ 51861, 20012, 0, 0x02 },
	{ 51873, 477, 0, 0x03 },
	{ 51879, 4750, 0, 0x03 },
	{ 51884, 2967, 0, 0x03 },
	{ 51894, 3853, 0, 0x03 },
	{ 51900, 3430, 0, 0x03 },
	{ 51911, 1900, 0, 0x03 },
	{ 51916, 6071, 0, 0x03 },
	{ 51922, 3852, 0, 0x03 },
	{ 51937, 22, 0, 0x07 },
	{ 51941, 17235, 0, 0x03 },
	{ 51950, 614, 0, 0x03 },
	{ 51957, 1750, 0, 0x03 },
	{ 51962, 2478, 0, 0x03 },
	{ 51972, 2477, 0, 0x03 },
	{ 51980, 2479, 0, 0x03 },
	{ 51988, 2187, 0, 0x01 },
	{ 51993, 2187, 0, 0x02 },
	{ 51998, 3550, 0, 0x03 },
	{ 52004, 2711, 0, 0x03 },
	{ 52016, 2710, 0, 0x03 },
	{ 52028, 3644, 0, 0x03 },
	{ 52037, 3249, 0, 0x03 },
	{ 52041, 7801, 0, 0x03 },
	{ 52052, 8808, 0, 0x02 },
	{ 52066, 3352, 0, 0x03 },
	{ 52071, 45966, 0, 0x03 },
	{ 52085, 3318, 0, 0x03 },
	{ 52091, 1203, 0, 0x03 },
	{ 52102, 1204, 0, 0x03 },
	{ 52113, 266, 0, 0x03 },
	{ 52117, 7743, 0, 0x03 },
	{ 52124, 9801, 0, 0x03 },
	{ 52131, 1692, 0, 0x03 },
	{ 52141, 5066, 0, 0x03 },
	{ 52153, 2838, 0, 0x03 },
	{ 52161, 5777, 0, 0x03 },
	{ 52174, 3981, 0, 0x03 },
	{ 52183, 1654, 0, 0x03 },
	{ 52198, 3526, 0, 0x03 },
	{ 52212, 4131, 0, 0x03 },
	{ 52218, 2270, 0, 0x03 },
	{ 52229, 3615, 0, 0x03 },
	{ 52243, 1057, 0, 0x03 },
	{ 52252, 4158, 0, 0x03 },
	{ 52260, 4156, 0, 0x03 },
	{ 52273, 4157, 0, 0x03 },
	{ 52286, 6144, 0, 0x03 },
	{ 52298, 6145, 0, 0x03 },
	{ 52310, 133, 0, 0x03 },
	{ 52318, 5414, 0, 0x03 },
	{ 52326, 2154, 0, 0x03 },
	{ 52333, 1836, 0, 0x03 },
	{ 52342, 1226, 0, 0x03 },
	{ 52350, 1312, 0, 0x03 },
	{ 52363, 3080, 0, 0x03 },
	{ 52373, 3080, 0, 0x03 },
	{ 52383, 501, 0, 0x03 },
	{ 52388, 1492, 0, 0x03 },
	{ 52403, 2986, 0, 0x03 },
	{ 52414, 5705, 0, 0x01 },
	{ 52424, 4178, 0, 0x03 },
	{ 52432, 9293, 0, 0x03 },
	{ 52441, 9612, 0, 0x03 },
	{ 52455, 1736, 0, 0x03 },
	{ 52469, 1330, 0, 0x03 },
	{ 52483, 566, 0, 0x03 },
	{ 52494, 6344, 0, 0x01 },
	{ 52503, 5397, 0, 0x03 },
	{ 52516, 5026, 0, 0x03 },
	{ 52526, 5027, 0, 0x03 },
	{ 52536, 3854, 0, 0x03 },
	{ 52548, 3090, 0, 0x03 },
	{ 52553, 1607, 0, 0x03 },
	{ 52557, 7471, 0, 0x01 },
	{ 52566, 3478, 0, 0x03 },
	{ 52571, 3478, 0, 0x03 },
	{ 52585, 5349, 0, 0x03 },
	{ 52600, 1990, 0, 0x03 },
	{ 52608, 1991, 0, 0x03 },
	{ 52616, 1992, 0, 0x03 },
	{ 52624, 1994, 0, 0x03 },
	{ 52634, 5349, 0, 0x03 },
	{ 52640, 3158, 0, 0x03 },
	{ 52645, 527, 0, 0x03 },
	{ 52649, 89, 0, 0x03 },
	{ 52659, 14001, 0, 0x07 },
	{ 52663, 587, 0, 0x03 },
	{ 52674, 465, 0, 0x01 },
	{ 52686, 773, 0, 0x01 },
	{ 52693, 2028, 0, 0x03 },
	{ 52706, 247, 0, 0x03 },
	{ 52721, 247, 0, 0x03 },
	{ 52736, 1905, 0, 0x03 },
	{ 52741, 2903, 0, 0x03 },
	{ 52750, 3354, 0, 0x03 },
	{ 52757, 6551, 0, 0x03 },
	{ 52761, 3708, 0, 0x03 },
	{ 52774, 3808, 0, 0x03 },
	{ 52790, 8686, 0, 0x03 },
	{ 52804, 9191, 0, 0x03 },
	{ 52816, 4850, 0, 0x03 },
	{ 52831, 665, 0, 0x03 },
	{ 52838, 7588, 0, 0x03 },
	{ 52845, 5306, 0, 0x03 },
	{ 52856, 16161, 0, 0x03 },
	{ 52869, 6489, 0, 0x03 },
	{ 52882, 6480, 0, 0x03 },
	{ 52894, 6443, 0, 0x03 },
	{ 52907, 6485, 0, 0x03 },
	{ 52919, 6487, 0, 0x03 },
	{ 52935, 6486, 0, 0x03 },
	{ 52948, 6484, 0, 0x03 },
	{ 52959, 6488, 0, 0x03 },
	{ 52970, 7677, 0, 0x03 },
	{ 52985, 11164, 0, 0x03 },
	{ 52998, 11162, 0, 0x03 },
	{ 53013, 11163, 0, 0x03 },
	{ 53026, 11161, 0, 0x03 },
	{ 53040, 11165, 0, 0x03 },
	{ 53056, 2084, 0, 0x03 },
	{ 53070, 1097, 0, 0x03 },
	{ 53084, 3934, 0, 0x03 },
	{ 53095, 3816, 0, 0x03 },
	{ 53107, 8081, 0, 0x03 },
	{ 53121, 111, 0, 0x03 },
	{ 53128, 1870, 0, 0x03 },
	{ 53142, 1860, 0, 0x03 },
	{ 53156, 6483, 0, 0x03 },
	{ 53167, 8800, 0, 0x03 },
	{ 53179, 8989, 0, 0x03 },
	{ 53192, 95, 0, 0x03 },
	{ 53199, 7967, 0, 0x03 },
	{ 53209, 2709, 0, 0x03 },
	{ 53218, 5700, 0, 0x01 },
	{ 53232, 243, 0, 0x03 },
	{ 53241, 5453, 0, 0x03 },
	{ 53249, 1010, 0, 0x03 },
	{ 53254, 3909, 0, 0x03 },
	{ 53269, 3212, 0, 0x03 },
	{ 53280, 4031, 0, 0x03 },
	{ 53286, 8405, 0, 0x01 },
	{ 53295, 8404, 0, 0x01 },
	{ 53303, 6419, 0, 0x01 },
	{ 53309, 6419, 0, 0x02 },
	{ 53320, 3690, 0, 0x03 },
	{ 53324, 3413, 0, 0x03 },
	{ 53330, 2973, 0, 0x03 },
	{ 53341, 427, 0, 0x03 },
	{ 53348, 1625, 0, 0x03 },
	{ 53360, 17777, 0, 0x01 },
	{ 53369, 9023, 0, 0x03 },
	{ 53375, 9024, 0, 0x03 },
	{ 53381, 9025, 0, 0x03 },
	{ 53387, 9026, 0, 0x03 },
	{ 53393, 2377, 0, 0x01 },
	{ 53399, 10104, 0, 0x03 },
	{ 53405, 10009, 0, 0x03 },
	{ 53414, 1221, 0, 0x03 },
	{ 53429, 97, 0, 0x03 },
	{ 53439, 1751, 0, 0x03 },
	{ 53448, 6963, 0, 0x03 },
	{ 53457, 6964, 0, 0x03 },
	{ 53466, 6966, 0, 0x03 },
	{ 53474, 6965, 0, 0x03 },
	{ 53483, 1250, 0, 0x03 },
	{ 53494, 3491, 0, 0x03 },
	{ 53503, 1866, 0, 0x03 },
	{ 53509, 9281, 0, 0x03 },
	{ 53520, 9282, 0, 0x03 },
	{ 53531, 7300, 59, 0x0f },
	{ 53535, 4538, 0, 0x03 },
	{ 53544, 5043, 0, 0x03 },
	{ 53553, 3273, 0, 0x03 },
	{ 53558, 19540, 0, 0x03 },
	{ 53565, 3894, 0, 0x03 },
	{ 53576, 3895, 0, 0x03 },
	{ 53585, 3930, 0, 0x03 },
	{ 53600, 1498, 0, 0x03 },
	{ 53614, 2638, 0, 0x03 },
	{ 53629, 2439, 0, 0x03 },
	{ 53643, 4950, 0, 0x03 },
	{ 53656, 3723, 0, 0x03 },
	{ 53665, 5629, 0, 0x03 },
	{ 53679, 3547, 0, 0x03 },
	{ 53692, 3923, 0, 0x03 },
	{ 53705, 1507, 0, 0x03 },
	{ 53713, 2880, 0, 0x03 },
	{ 53721, 8280, 0, 0x03 },
	{ 53735, 8243, 0, 0x03 },
	{ 53750, 5008, 0, 0x03 },
	{ 53764, 7707, 0, 0x03 },
	{ 53773, 4548, 0, 0x03 },
	{ 53785, 6100, 0, 0x03 },
	{ 53799, 6101, 0, 0x03 },
	{ 53814, 6102, 0, 0x03 },
	{ 53829, 4106, 0, 0x03 },
	{ 53841, 2647, 0, 0x03 },
	{ 53852, 2679, 0, 0x03 },
	{ 53866, 45045, 0, 0x01 },
	{ 53875, 3734, 0, 0x03 },
	{ 53886, 412, 0, 0x03 },
	{ 53901, 392, 0, 0x03 },
	{ 53917, 391, 0, 0x03 },
	{ 53932, 9911, 0, 0x03 },
	{ 53947, 1065, 0, 0x03 },
	{ 53957, 6418, 0, 0x01 },
	{ 53972, 11967, 0, 0x03 },
	{ 53983, 514, 0, 0x02 },
	{ 53990, 601, 0, 0x03 },
	{ 54002, 6514, 0, 0x0b },
	{ 54013, 3281, 0, 0x03 },
	{ 54020, 3241, 0, 0x03 },
	{ 54027, 4094, 0, 0x03 },
	{ 54034, 3251, 0, 0x03 },
	{ 54045, 11, 0, 0x03 },
	{ 54052, 2609, 0, 0x03 },
	{ 54067, 5406, 0, 0x03 },
	{ 54081, 3175, 0, 0x03 },
	{ 54095, 1627, 0, 0x03 },
	{ 54108, 1274, 0, 0x03 },
	{ 54119, 32249, 0, 0x03 },
	{ 54132, 7933, 0, 0x03 },
	{ 54139, 7932, 0, 0x03 },
	{ 54146, 11173, 0, 0x01 },
	{ 54157, 1437, 0, 0x03 },
	{ 54164, 49, 0, 0x03 },
	{ 54171, 65, 0, 0x03 },
	{ 54181, 300, 0, 0x01 },
	{ 54189, 98, 0, 0x03 },
	{ 54197, 2392, 0, 0x03 },
	{ 54210, 5111, 0, 0x03 },
	{ 54222, 5073, 0, 0x03 },
	{ 54229, 3573, 0, 0x03 },
	{ 54239, 4014, 0, 0x03 },
	{ 54248, 6149, 0, 0x03 },
	{ 54256, 4015, 0, 0x03 },
	{ 54272, 4016, 0, 0x03 },
	{ 54288, 4017, 0, 0x03 },
	{ 54304, 4018, 0, 0x03 },
	{ 54320, 4019, 0, 0x03 },
	{ 54336, 2493, 0, 0x03 },
	{ 54349, 5101, 0, 0x01 },
	{ 54362, 5101, 0, 0x02 },
	{ 54375, 1475, 0, 0x03 },
	{ 54387, 22763, 0, 0x03 },
	{ 54400, 517, 0, 0x03 },
	{ 54405, 1838, 0, 0x03 },
	{ 54412, 7011, 0, 0x03 },
	{ 54423, 7012, 0, 0x03 },
	{ 54436, 7015, 0, 0x03 },
	{ 54452, 9020, 0, 0x03 },
	{ 54460, 2726, 0, 0x03 },
	{ 54465, 1922, 0, 0x03 },
	{ 54474, 3817, 0, 0x03 },
	{ 54483, 2306, 0, 0x03 },
	{ 54496, 3144, 0, 0x03 },
	{ 54507, 3301, 0, 0x03 },
	{ 54517, 5200, 0, 0x03 },
	{ 54532, 5201, 0, 0x03 },
	{ 54548, 5202, 0, 0x03 },
	{ 54564, 5203, 0, 0x03 },
	{ 54580, 6442, 0, 0x01 },
	{ 54585, 3552, 0, 0x03 },
	{ 54594, 2470, 0, 0x03 },
	{ 54607, 2402, 1, 0x03 },
	{ 54622, 25900, 0, 0x03 },
	{ 54631, 1610, 0, 0x03 },
	{ 54641, 712, 0, 0x03 },
	{ 54647, 24680, 0, 0x03 },
	{ 54656, 2729, 0, 0x03 },
	{ 54669, 2576, 0, 0x03 },
	{ 54684, 1977, 0, 0x03 },
	{ 54699, 1975, 0, 0x03 },
	{ 54713, 1976, 0, 0x03 },
	{ 54725, 1999, 0, 0x03 },
	{ 54737, 3805, 0, 0x03 },
	{ 54751, 1, 0, 0x03 },
	{ 54758, 475, 0, 0x03 },
	{ 54772, 1049, 0, 0x03 },
	{ 54783, 268, 0, 0x03 },
	{ 54794, 267, 0, 0x03 },
	{ 54805, 2910, 0, 0x03 },
	{ 54814, 2142, 0, 0x03 },
	{ 54821, 1814, 0, 0x03 },
	{ 54831, 9222, 0, 0x03 },
	{ 54845, 9668, 0, 0x03 },
	{ 54856, 559, 0, 0x03 },
	{ 54864, 1946, 0, 0x03 },
	{ 54871, 5428, 0, 0x03 },
	{ 54883, 1474, 0, 0x03 },
	{ 54894, 5011, 0, 0x03 },
	{ 54910, 5010, 0, 0x03 },
	{ 54925, 2060, 0, 0x03 },
	{ 54940, 1380, 0, 0x03 },
	{ 54955, 1728, 0, 0x03 },
	{ 54964, 754, 0, 0x03 },
	{ 54969, 3549, 0, 0x03 },
	{ 54982, 23, 0, 0x03 },
	{ 54989, 3696, 0, 0x03 },
	{ 55000, 992, 0, 0x03 },
	{ 55008, 7491, 0, 0x03 },
	{ 55019, 11600, 0, 0x03 },
	{ 55032, 526, 0, 0x03 },
	{ 55038, 658, 0, 0x03 },
	{ 55046, 41121, 0, 0x01 },
	{ 55055, 4000, 0, 0x03 },
	{ 55064, 8002, 0, 0x03 },
	{ 55079, 3544, 0, 0x03 },
	{ 55086, 2008, 0, 0x02 },
	{ 55086, 2018, 0, 0x01 },
	{ 55097, 7631, 0, 0x01 },
	{ 55111, 31457, 0, 0x03 },
	{ 55120, 5048, 0, 0x01 },
	{ 55126, 333, 0, 0x03 },
	{ 55132, 69, 0, 0x03 },
	{ 55137, 1758, 0, 0x03 },
	{ 55148, 3713, 0, 0x03 },
	{ 55154, 4146, 0, 0x03 },
	{ 55165, 1223, 0, 0x03 },
	{ 55169, 6201, 0, 0x02 },
	{ 55181, 2296, 0, 0x03 },
	{ 55190, 4423, 0, 0x01 },
	{ 55199, 28080, 0, 0x01 },
	{ 55211, 3963, 0, 0x03 },
	{ 55216, 4139, 0, 0x03 },
	{ 55222, 1832, 0, 0x03 },
	{ 55235, 1407, 0, 0x01 },
	{ 55248, 11971, 0, 0x01 },
	{ 55254, 492, 0, 0x03 },
	{ 55261, 493, 0, 0x03 },
	{ 55268, 3200, 0, 0x03 },
	{ 55278, 7548, 0, 0x03 },
	{ 55283, 5450, 0, 0x01 },
	{ 55290, 5450, 0, 0x02 },
	{ 55302, 3943, 0, 0x03 },
	{ 55306, 4124, 0, 0x03 },
	{ 55312, 10261, 0, 0x01 },
	{ 55320, 407, 0, 0x03 },
	{ 55329, 1417, 0, 0x03 },
	{ 55343, 1418, 0, 0x03 },
	{ 55357, 1419, 0, 0x03 },
	{ 55371, 1420, 0, 0x03 },
	{ 55385, 37, 0, 0x03 },
	{ 55390, 525, 0, 0x03 },
	{ 55396, 1362, 0, 0x03 },
	{ 55406, 3243, 0, 0x03 },
	{ 55414, 3754, 0, 0x03 },
	{ 55429, 655, 0, 0x03 },
	{ 55434, 5104, 0, 0x02 },
	{ 55446, 3160, 0, 0x03 },
	{ 55461, 3372, 0, 0x03 },
	{ 55466, 6118, 0, 0x02 },
	{ 55471, 2190, 0, 0x03 },
	{ 55483, 1965, 0, 0x03 },
	{ 55494, 2915, 0, 0x03 },
	{ 55503, 4176, 0, 0x01 },
	{ 55515, 2361, 0, 0x03 },
	{ 55519, 3081, 0, 0x03 },
	{ 55526, 3082, 0, 0x03 },
	{ 55534, 6251, 0, 0x03 },
	{ 55546, 6252, 0, 0x03 },
	{ 55554, 3083, 0, 0x03 },
	{ 55565, 1527, 0, 0x03 },
	{ 55572, 2798, 0, 0x03 },
	{ 55586, 8300, 0, 0x03 },
	{ 55590, 5583, 0, 0x03 },
	{ 55604, 20046, 0, 0x03 },
	{ 55615, 5580, 0, 0x03 },
	{ 55623, 5581, 0, 0x03 },
	{ 55631, 2739, 0, 0x03 },
	{ 55641, 476, 0, 0x03 },
	{ 55651, 1584, 0, 0x03 },
	{ 55661, 1580, 0, 0x01 },
	{ 55670, 1580, 0, 0x02 },
	{ 55679, 474, 0, 0x01 },
	{ 55688, 474, 0, 0x02 },
	{ 55697, 377, 0, 0x03 },
	{ 55704, 3686, 0, 0x03 },
	{ 55711, 7902, 0, 0x03 },
	{ 55719, 7903, 0, 0x03 },
	{ 55728, 7901, 0, 0x03 },
	{ 55736, 8321, 0, 0x03 },
	{ 55740, 8320, 0, 0x03 },
	{ 55753, 4024, 0, 0x03 },
	{ 55763, 3309, 0, 0x03 },
	{ 55771, 590, 0, 0x03 },
	{ 55779, 3308, 0, 0x03 },
	{ 55790, 2669, 0, 0x03 },
	{ 55795, 8066, 0, 0x01 },
	{ 55811, 20167, 0, 0x03 },
	{ 55818, 4375, 0, 0x03 },
	{ 55827, 3040, 0, 0x03 },
	{ 55842, 24465, 0, 0x03 },
	{ 55851, 2885, 0, 0x03 },
	{ 55859, 3885, 0, 0x03 },
	{ 55871, 3906, 0, 0x03 },
	{ 55886, 2436, 0, 0x03 },
	{ 55891, 2158, 0, 0x03 },
	{ 55904, 2078, 0, 0x03 },
	{ 55912, 1430, 0, 0x03 },
	{ 55917, 594, 0, 0x03 },
	{ 55922, 1906, 0, 0x03 },
	{ 55927, 2700, 0, 0x03 },
	{ 55934, 1987, 0, 0x03 },
	{ 55945, 1988, 0, 0x03 },
	{ 55956, 1989, 0, 0x03 },
	{ 55967, 1996, 0, 0x03 },
	{ 55980, 33434, 0, 0x03 },
	{ 55991, 20670, 0, 0x03 },
	{ 55997, 2642, 0, 0x03 },
	{ 56004, 9277, 0, 0x02 },
	{ 56017, 4567, 0, 0x03 },
	{ 56022, 1869, 0, 0x03 },
	{ 56031, 5282, 0, 0x03 },
	{ 56045, 4020, 0, 0x03 },
	{ 56050, 3600, 0, 0x03 },
	{ 56062, 3857, 0, 0x03 },
	{ 56072, 3858, 0, 0x03 },
	{ 56086, 4678, 0, 0x03 },
	{ 56096, 2644, 0, 0x03 },
	{ 56111, 2405, 0, 0x03 },
	{ 56123, 17225, 0, 0x03 },
	{ 56131, 17224, 0, 0x02 },
	{ 56139, 3959, 0, 0x03 },
	{ 56150, 3608, 0, 0x03 },
	{ 56164, 2580, 0, 0x03 },
	{ 56174, 7727, 0, 0x03 },
	{ 56187, 1137, 0, 0x03 },
	{ 56192, 4322, 0, 0x03 },
	{ 56203, 4323, 0, 0x03 },
	{ 56212, 4711, 0, 0x07 },
	{ 56225, 21212, 0, 0x01 },
	{ 56239, 3240, 0, 0x03 },
	{ 56250, 6069, 0, 0x03 },
	{ 56255, 4070, 0, 0x03 },
	{ 56261, 1169, 0, 0x03 },
	{ 56270, 1588, 0, 0x03 },
	{ 56282, 10200, 0, 0x03 },
	{ 56290, 9555, 0, 0x03 },
	{ 56302, 4876, 0, 0x03 },
	{ 56314, 8200, 0, 0x03 },
	{ 56323, 8201, 0, 0x03 },
	{ 56332, 3346, 0, 0x03 },
	{ 56346, 2014, 0, 0x01 },
	{ 56352, 2156, 0, 0x03 },
	{ 56356, 4725, 0, 0x03 },
	{ 56366, 8804, 0, 0x03 },
	{ 56373, 4307, 0, 0x03 },
	{ 56382, 3011, 0, 0x03 },
	{ 56394, 2573, 0, 0x03 },
	{ 56409, 6689, 0, 0x03 },
	{ 56413, 12753, 0, 0x03 },
	{ 56418, 2741, 0, 0x03 },
	{ 56422, 2742, 0, 0x03 },
	{ 56427, 2330, 0, 0x03 },
	{ 56435, 1237, 0, 0x03 },
	{ 56444, 4422, 0, 0x01 },
	{ 56452, 450, 0, 0x03 },
	{ 56460, 2489, 0, 0x03 },
	{ 56466, 3653, 0, 0x03 },
	{ 56470, 2077, 0, 0x03 },
	{ 56478, 1568, 0, 0x03 },
	{ 56486, 3579, 0, 0x03 },
	{ 56494, 2483, 0, 0x03 },
	{ 56498, 2675, 0, 0x03 },
	{ 56507, 2978, 0, 0x03 },
	{ 56519, 2977, 0, 0x03 },
	{ 56531, 2484, 0, 0x03 },
	{ 56539, 3468, 0, 0x03 },
	{ 56554, 2862, 0, 0x03 },
	{ 56567, 5462, 0, 0x03 },
	{ 56581, 5463, 0, 0x03 },
	{ 56595, 2943, 0, 0x03 },
	{ 56609, 3474, 0, 0x03 },
	{ 56620, 2012, 0, 0x01 },
	{ 56628, 5748, 0, 0x03 },
	{ 56638, 5747, 0, 0x03 },
	{ 56646, 9762, 0, 0x03 },
	{ 56660, 9443, 0, 0x03 },
	{ 56675, 604, 0, 0x03 },
	{ 56682, 5197, 0, 0x01 },
	{ 56695, 1846, 0, 0x03 },
	{ 56708, 39681, 0, 0x03 },
	{ 56720, 34249, 0, 0x03 },
	{ 56732, 3478, 0, 0x03 },
	{ 56737, 5349, 0, 0x03 },
	{ 56743, 2191, 0, 0x03 },
	{ 56749, 3492, 0, 0x03 },
	{ 56764, 2670, 0, 0x03 },
	{ 56777, 3791, 0, 0x03 },
	{ 56792, 21800, 0, 0x03 },
	{ 56797, 27999, 0, 0x03 },
	{ 56809, 862, 0, 0x01 },
	{ 56823, 862, 0, 0x02 },
	{ 56834, 3428, 0, 0x03 },
	{ 56840, 8937, 0, 0x01 },
	{ 56845, 3479, 0, 0x03 },
	{ 56851, 3012, 0, 0x03 },
	{ 56858, 3584, 0, 0x03 },
	{ 56865, 19194, 0, 0x03 },
	{ 56880, 145, 0, 0x03 },
	{ 56885, 2768, 0, 0x03 },
	{ 56890, 2767, 0, 0x03 },
	{ 56896, 1470, 0, 0x03 },
	{ 56903, 219, 0, 0x03 },
	{ 56909, 8953, 0, 0x01 },
	{ 56924, 7887, 0, 0x03 },
	{ 56932, 4034, 0, 0x03 },
	{ 56937, 2879, 0, 0x03 },
	{ 56949, 13894, 0, 0x03 },
	{ 56958, 8070, 0, 0x01 },
	{ 56966, 1624, 0, 0x03 },
	{ 56978, 1833, 0, 0x03 },
	{ 56987, 24601, 0, 0x02 },
	{ 56994, 2542, 0, 0x03 },
	{ 57005, 1867, 0, 0x03 },
	{ 57012, 1382, 0, 0x03 },
	{ 57012, 3900, 0, 0x03 },
	{ 57019, 1382, 0, 0x03 },
	{ 57019, 3900, 0, 0x03 },
	{ 57026, 8778, 0, 0x01 },
	{ 57030, 4793, 0, 0x02 },
	{ 57034, 3720, 0, 0x03 },
	{ 57048, 6306, 0, 0x03 },
	{ 57053, 390, 0, 0x03 },
	{ 57057, 372, 0, 0x03 },
	{ 57067, 522, 0, 0x03 },
	{ 57071, 483, 0, 0x03 },
	{ 57078, 1737, 0, 0x03 },
	{ 57086, 1910, 0, 0x03 },
	{ 57095, 8765, 0, 0x03 },
	{ 57110, 1327, 0, 0x03 },
	{ 57117, 144, 0, 0x03 },
	{ 57117, 1797, 0, 0x03 },
	{ 57121, 3098, 0, 0x03 },
	{ 57130, 2248, 0, 0x03 },
	{ 57134, 2110, 0, 0x03 },
	{ 57139, 2138, 0, 0x03 },
	{ 57154, 5281, 0, 0x01 },
	{ 57162, 1189, 0, 0x03 },
	{ 57167, 2655, 0, 0x03 },
	{ 57174, 4343, 0, 0x03 },
	{ 57182, 2437, 0, 0x03 },
	{ 57182, 2499, 0, 0x03 },
	{ 57193, 388, 0, 0x03 },
	{ 57205, 5730, 0, 0x03 },
	{ 57212, 4792, 0, 0x03 },
	{ 57224, 181, 0, 0x03 },
	{ 57230, 1889, 0, 0x03 },
	{ 57244, 4867, 0, 0x03 },
	{ 57256, 2696, 0, 0x03 },
	{ 57267, 2357, 0, 0x03 },
	{ 57281, 4127, 0, 0x03 },
	{ 57291, 2927, 0, 0x03 },
	{ 57305, 9629, 0, 0x03 },
	{ 57313, 1978, 0, 0x03 },
	{ 57320, 1979, 0, 0x03 },
	{ 57332, 37654, 0, 0x03 },
	{ 57347, 1823, 0, 0x03 },
	{ 57357, 3217, 0, 0x03 },
	{ 57363, 1233, 0, 0x03 },
	{ 57378, 4184, 0, 0x03 },
	{ 57393, 4184, 0, 0x03 },
	{ 57408, 2820, 0, 0x03 },
	{ 57418, 1957, 0, 0x03 },
	{ 57430, 1151, 0, 0x03 },
	{ 57440, 5055, 0, 0x03 },
	{ 57445, 3314, 0, 0x03 },
	{ 57452, 3313, 0, 0x03 },
	{ 57457, 4414, 0, 0x01 },
	{ 57463, 2537, 0, 0x03 },
	{ 57471, 4445, 0, 0x03 },
	{ 57481, 3356, 0, 0x03 },
	{ 57492, 401, 0, 0x03 },
	{ 57496, 3664, 0, 0x03 },
	{ 57507, 7010, 0, 0x03 },
	{ 57519, 2648, 0, 0x03 },
	{ 57533, 3786, 0, 0x03 },
	{ 57547, 2745, 0, 0x03 },
	{ 57556, 465, 0, 0x01 },
	{ 57560, 3534, 0, 0x03 },
	{ 57570, 606, 0, 0x03 },
	{ 57574, 2794, 0, 0x03 },
	{ 57578, 8082, 0, 0x03 },
	{ 57585, 1370, 0, 0x03 },
	{ 57591, 8083, 0, 0x03 },
	{ 57598, 3272, 0, 0x03 },
	{ 57611, 7998, 0, 0x02 },
	{ 57626, 1506, 0, 0x03 },
	{ 57631, 519, 0, 0x03 },
	{ 57637, 431, 0, 0x03 },
	{ 57644, 430, 0, 0x03 },
	{ 57651, 2529, 0, 0x03 },
	{ 57658, 540, 0, 0x03 },
	{ 57663, 117, 0, 0x03 },
	{ 57673, 541, 0, 0x03 },
	{ 57685, 697, 0, 0x03 },
	{ 57693, 3845, 0, 0x03 },
	{ 57703, 15118, 0, 0x02 },
	{ 57712, 5675, 0, 0x07 },
	{ 57717, 3676, 0, 0x03 },
	{ 57728, 671, 0, 0x03 },
	{ 57739, 670, 0, 0x03 },
	{ 57750, 14154, 0, 0x03 },
	{ 57754, 1457, 0, 0x03 },
	{ 57765, 8034, 0, 0x03 },
	{ 57780, 3654, 0, 0x03 },
	{ 57787, 4837, 0, 0x03 },
	{ 57798, 4838, 0, 0x03 },
	{ 57809, 4839, 0, 0x03 },
	{ 57820, 3456, 0, 0x03 },
	{ 57824, 3457, 0, 0x03 },
	{ 57836, 4188, 0, 0x03 },
	{ 57843, 690, 0, 0x03 },
	{ 57848, 1771, 0, 0x03 },
	{ 57858, 11111, 0, 0x03 },
	{ 57862, 1168, 0, 0x03 },
	{ 57868, 2426, 0, 0x03 },
	{ 57873, 2554, 0, 0x03 },
	{ 57888, 8001, 0, 0x03 },
	{ 57900, 3073, 0, 0x03 },
	{ 57905, 14141, 0, 0x03 },
	{ 57913, 14150, 0, 0x01 },
	{ 57920, 1775, 0, 0x01 },
	{ 57925, 18668, 0, 0x01 },
	{ 57933, 18668, 0, 0x02 },
	{ 57946, 1707, 0, 0x03 },
	{ 57954, 575, 0, 0x03 },
	{ 57960, 4621, 0, 0x02 },
	{ 57968, 2430, 0, 0x03 },
	{ 57974, 2431, 0, 0x03 },
	{ 57983, 1062, 0, 0x03 },
	{ 57992, 2771, 0, 0x03 },
	{ 58003, 3270, 0, 0x03 },
	{ 58013, 1556, 0, 0x03 },
	{ 58025, 2802, 0, 0x01 },
	{ 58038, 2148, 0, 0x03 },
	{ 58050, 2802, 0, 0x02 },
	{ 58063, 2993, 0, 0x03 },
	{ 58076, 2994, 0, 0x03 },
	{ 58089, 1556, 0, 0x03 },
	{ 58101, 2770, 0, 0x03 },
	{ 58110, 2610, 0, 0x03 },
	{ 58120, 3738, 0, 0x03 },
	{ 58130, 9050, 0, 0x01 },
	{ 58139, 17184, 0, 0x01 },
	{ 58149, 78, 0, 0x03 },
	{ 58156, 6678, 0, 0x01 },
	{ 58161, 6678, 0, 0x02 },
	{ 58171, 5646, 0, 0x01 },
	{ 58180, 1056, 0, 0x03 },
	{ 58184, 3802, 0, 0x03 },
	{ 58188, 769, 0, 0x03 },
	{ 58192, 1398, 0, 0x03 },
	{ 58208, 3058, 0, 0x03 },
	{ 58219, 516, 0, 0x03 },
	{ 58228, 1927, 0, 0x03 },
	{ 58240, 3231, 0, 0x03 },
	{ 58247, 1853, 0, 0x03 },
	{ 58257, 3245, 0, 0x03 },
	{ 58265, 4344, 0, 0x03 },
	{ 58277, 12012, 0, 0x03 },
	{ 58284, 12013, 0, 0x03 },
	{ 58295, 3752, 0, 0x03 },
	{ 58310, 7121, 0, 0x03 },
	{ 58321, 1533, 0, 0x03 },
	{ 58336, 1852, 0, 0x03 },
	{ 58349, 2386, 0, 0x03 },
	{ 58361, 5423, 0, 0x03 },
	{ 58373, 9284, 0, 0x03 },
	{ 58378, 3601, 0, 0x03 },
	{ 58390, 6673, 0, 0x03 },
	{ 58402, 4413, 0, 0x01 },
	{ 58413, 4413, 0, 0x02 },
	{ 58429, 6672, 0, 0x03 },
	{ 58443, 6673, 0, 0x03 },
	{ 58455, 6672, 0, 0x03 },
	{ 58469, 1247, 0, 0x03 },
	{ 58483, 1631, 0, 0x03 },
	{ 58493, 24249, 0, 0x03 },
	{ 58503, 1545, 0, 0x03 },
	{ 58517, 9979, 0, 0x01 },
	{ 58528, 2474, 0, 0x03 },
	{ 58542, 1868, 0, 0x03 },
	{ 58557, 1500, 0, 0x03 },
	{ 58565, 175, 0, 0x03 },
	{ 58571, 3141, 0, 0x03 },
	{ 58578, 214, 0, 0x03 },
	{ 58586, 2179, 0, 0x03 },
	{ 58592, 7024, 0, 0x03 },
	{ 58598, 7025, 0, 0x03 },
	{ 58606, 8182, 0, 0x03 },
	{ 58617, 577, 0, 0x03 },
	{ 58622, 13724, 0, 0x03 },
	{ 58628, 7802, 0, 0x02 },
	{ 58635, 3321, 0, 0x03 },
	{ 58642, 2538, 0, 0x03 },
	{ 58653, 8699, 0, 0x01 },
	{ 58658, 1796, 0, 0x03 },
	{ 58673, 6670, 0, 0x03 },
	{ 58687, 25793, 0, 0x03 },
	{ 58700, 22555, 0, 0x02 },
	{ 58715, 22555, 0, 0x01 },
	{ 58730, 21590, 0, 0x03 },
	{ 58743, 3541, 0, 0x03 },
	{ 58757, 3625, 0, 0x03 },
	{ 58764, 4433, 0, 0x01 },
	{ 58768, 13783, 0, 0x03 },
	{ 58775, 28200, 0, 0x03 },
	{ 58786, 8473, 0, 0x03 },
	{ 58791, 5164, 0, 0x01 },
	{ 58795, 5164, 0, 0x02 },
	{ 58804, 1517, 0, 0x03 },
	{ 58809, 1516, 0, 0x03 },
	{ 58814, 1345, 0, 0x03 },
	{ 58819, 5046, 0, 0x02 },
	{ 58827, 1224, 0, 0x03 },
	{ 58832, 677, 0, 0x03 },
	{ 58836, 672, 0, 0x03 },
	{ 58845, 676, 0, 0x03 },
	{ 58854, 2649, 0, 0x03 },
	{ 58864, 1519, 0, 0x03 },
	{ 58869, 1518, 0, 0x03 },
	{ 58874, 1589, 0, 0x03 },
	{ 58878, 9300, 0, 0x03 },
	{ 58884, 2530, 0, 0x03 },
	{ 58895, 24323, 0, 0x01 },
	{ 58903, 4200, 99, 0x0f },
	{ 58918, 39063, 0, 0x01 },
	{ 58923, 3883, 0, 0x03 },
	{ 58928, 4991, 0, 0x03 },
	{ 58932, 1956, 0, 0x03 },
	{ 58944, 2074, 0, 0x03 },
	{ 58956, 2255, 0, 0x03 },
	{ 58961, 2821, 0, 0x03 },
	{ 58974, 4032, 0, 0x03 },
	{ 58989, 1317, 0, 0x03 },
	{ 59004, 2410, 0, 0x03 },
	{ 59018, 14149, 0, 0x03 },
	{ 59027, 1885, 0, 0x03 },
	{ 59042, 4147, 0, 0x03 },
	{ 59054, 3280, 0, 0x03 },
	{ 59064, 3317, 0, 0x03 },
	{ 59073, 2387, 0, 0x03 },
	{ 59088, 1880, 0, 0x03 },
	{ 59101, 9598, 0, 0x03 },
	{ 59106, 2893, 0, 0x03 },
	{ 59119, 7566, 0, 0x03 },
	{ 59129, 2539, 0, 0x03 },
	{ 59138, 996, 0, 0x03 },
	{ 59145, 2996, 0, 0x03 },
	{ 59152, 312, 0, 0x03 },
	{ 59158, 3375, 0, 0x03 },
	{ 59169, 2695, 0, 0x03 },
	{ 59177, 7779, 0, 0x03 },
	{ 59183, 3509, 0, 0x03 },
	{ 59190, 16666, 0, 0x02 },
	{ 59194, 3122, 0, 0x03 },
	{ 59207, 5780, 0, 0x01 },
	{ 59215, 5070, 0, 0x03 },
	{ 59221, 2216, 0, 0x03 },
	{ 59231, 3482, 0, 0x03 },
	{ 59239, 4145, 0, 0x03 },
	{ 59251, 8199, 0, 0x03 },
	{ 59260, 3207, 0, 0x03 },
	{ 59273, 3652, 0, 0x03 },
	{ 59285, 4789, 0, 0x02 },
	{ 59291, 4790, 0, 0x02 },
	{ 59301, 2546, 0, 0x03 },
	{ 59316, 2548, 0, 0x03 },
	{ 59331, 2547, 0, 0x03 },
	{ 59346, 5787, 0, 0x02 },
	{ 59358, 3633, 0, 0x03 },
	{ 59363, 4049, 0, 0x03 },
	{ 59368, 2608, 0, 0x03 },
	{ 59380, 2455, 0, 0x03 },
	{ 59395, 6626, 0, 0x03 },
	{ 59408, 2312, 0, 0x03 },
	{ 59418, 2948, 0, 0x03 },
	{ 59427, 4035, 0, 0x03 },
	{ 59441, 4036, 0, 0x03 },
	{ 59456, 2949, 0, 0x03 },
	{ 59471, 9205, 0, 0x03 },
	{ 59480, 9207, 0, 0x03 },
	{ 59491, 9204, 0, 0x03 },
	{ 59501, 9206, 0, 0x03 },
	{ 59513, 9200, 0, 0x03 },
	{ 59521, 9202, 0, 0x03 },
	{ 59531, 9201, 0, 0x03 },
	{ 59543, 9203, 0, 0x03 },
	{ 59557, 12322, 0, 0x03 },
	{ 59567, 12321, 0, 0x03 },
	{ 59581, 1074, 0, 0x03 },
	{ 59594, 3826, 0, 0x03 },
	{ 59601, 8007, 0, 0x03 },
	{ 59610, 5744, 0, 0x03 },
	{ 59619, 5743, 0, 0x03 },
	{ 59632, 2723, 0, 0x03 },
	{ 59644, 7272, 0, 0x03 },
	{ 59657, 3563, 0, 0x03 },
	{ 59669, 6143, 0, 0x03 },
	{ 59682, 1269, 0, 0x03 },
	{ 59691, 5990, 0, 0x03 },
	{ 59706, 5988, 0, 0x03 },
	{ 59716, 5989, 0, 0x03 },
	{ 59727, 5987, 0, 0x03 },
	{ 59736, 8912, 0, 0x03 },
	{ 59745, 4185, 0, 0x03 },
	{ 59750, 4845, 0, 0x03 },
	{ 59761, 48050, 0, 0x01 },
	{ 59769, 11095, 0, 0x03 },
	{ 59775, 1559, 0, 0x03 },
	{ 59784, 1739, 0, 0x03 },
	{ 59794, 1110, 0, 0x01 },
	{ 59806, 3748, 0, 0x03 },
	{ 59814, 2851, 0, 0x03 },
	{ 59825, 2054, 0, 0x03 },
	{ 59834, 1963, 0, 0x03 },
	{ 59845, 3511, 0, 0x03 },
	{ 59855, 2907, 0, 0x03 },
	{ 59870, 1085, 0, 0x03 },
	{ 59881, 21845, 0, 0x03 },
	{ 59890, 1001, 0, 0x01 },
	{ 59898, 9090, 0, 0x03 },
	{ 59904, 8084, 0, 0x01 },
	{ 59911, 3427, 0, 0x03 },
	{ 59926, 765, 0, 0x03 },
	{ 59934, 3342, 0, 0x03 },
	{ 59941, 4984, 0, 0x01 },
	{ 59949, 4177, 0, 0x03 },
	{ 59955, 5566, 0, 0x01 },
	{ 59970, 1875, 0, 0x03 },
	{ 59984, 4847, 0, 0x03 },
	{ 59988, 4057, 0, 0x03 },
	{ 59992, 1046, 0, 0x03 },
	{ 60004, 33000, 0, 0x01 },
	{ 60019, 3359, 0, 0x03 },
	{ 60031, 5859, 0, 0x03 },
	{ 60040, 3233, 0, 0x03 },
	{ 60048, 513, 0, 0x02 },
	{ 60052, 565, 0, 0x03 },
	{ 60059, 63, 0, 0x03 },
	{ 60067, 63, 0, 0x03 },
	{ 60075, 2781, 0, 0x03 },
	{ 60084, 2009, 0, 0x02 },
	{ 60084, 2019, 0, 0x01 },
	{ 60095, 22347, 0, 0x03 },
	{ 60103, 4390, 0, 0x03 },
	{ 60111, 11208, 0, 0x03 },
	{ 60118, 1890, 0, 0x03 },
	{ 60133, 2518, 0, 0x03 },
	{ 60139, 2231, 0, 0x03 },
	{ 60150, 2980, 0, 0x03 },
	{ 60155, 1326, 0, 0x03 },
	{ 60162, 2522, 0, 0x03 },
	{ 60168, 1565, 0, 0x03 },
	{ 60176, 1727, 0, 0x03 },
	{ 60183, 1785, 0, 0x03 },
	{ 60190, 534, 0, 0x03 },
	{ 60199, 5009, 0, 0x03 },
	{ 60205, 3674, 0, 0x03 },
	{ 60220, 1290, 0, 0x03 },
	{ 60232, 5166, 0, 0x03 },
	{ 60239, 6065, 0, 0x03 },
	{ 60250, 1152, 0, 0x03 },
	{ 60264, 3926, 0, 0x03 },
	{ 60272, 7395, 0, 0x03 },
	{ 60281, 47001, 0, 0x01 },
	{ 60287, 1512, 0, 0x03 },
	{ 60292, 3261, 0, 0x03 },
	{ 60302, 3861, 0, 0x03 },
	{ 60315, 3414, 0, 0x03 },
	{ 60324, 4871, 0, 0x03 },
	{ 60330, 45185, 0, 0x03 },
	{ 60338, 2001, 0, 0x02 },
	{ 60345, 2720, 0, 0x03 },
	{ 60351, 2991, 0, 0x03 },
	{ 60361, 3810, 0, 0x03 },
	{ 60370, 2504, 0, 0x03 },
	{ 60375, 36411, 0, 0x02 },
	{ 60380, 1338, 0, 0x03 },
	{ 60392, 11998, 0, 0x04 },
	{ 60408, 11997, 0, 0x04 },
	{ 60421, 11999, 0, 0x04 },
	{ 60434, 4883, 0, 0x01 },
	{ 60444, 3219, 0, 0x03 },
	{ 60458, 22273, 0, 0x03 },
	{ 60463, 26208, 0, 0x03 },
	{ 60471, 3466, 0, 0x03 },
	{ 60480, 4417, 0, 0x01 },
	{ 60492, 1462, 0, 0x03 },
	{ 60501, 2595, 0, 0x03 },
	{ 60514, 2596, 0, 0x03 },
	{ 60527, 4545, 0, 0x03 },
	{ 60539, 776, 0, 0x03 },
	{ 60546, 780, 0, 0x03 },
	{ 60551, 8006, 0, 0x01 },
	{ 60565, 8006, 0, 0x02 },
	{ 60574, 1334, 0, 0x03 },
	{ 60583, 2340, 0, 0x03 },
	{ 60596, 2340, 0, 0x03 },
	{ 60609, 6114, 0, 0x01 },
	{ 60617, 3702, 0, 0x03 },
	{ 60630, 5357, 0, 0x03 },
	{ 60637, 5358, 0, 0x03 },
	{ 60646, 4879, 0, 0x01 },
	{ 60657, 3378, 0, 0x03 },
	{ 60665, 5006, 0, 0x03 },
	{ 60676, 5007, 0, 0x03 },
	{ 60691, 5985, 0, 0x03 },
	{ 60697, 5986, 0, 0x03 },
	{ 60704, 3806, 0, 0x03 },
	{ 60710, 9444, 0, 0x03 },
	{ 60726, 4431, 0, 0x01 },
	{ 60733, 4537, 0, 0x03 },
	{ 60744, 6602, 0, 0x01 },
	{ 60756, 3111, 0, 0x03 },
	{ 60763, 2805, 0, 0x03 },
	{ 60773, 2923, 0, 0x03 },
	{ 60787, 7575, 0, 0x01 },
	{ 60798, 2396, 0, 0x03 },
	{ 60805, 3590, 0, 0x03 },
	{ 60816, 3716, 0, 0x03 },
	{ 60831, 3717, 0, 0x03 },
	{ 60846, 5413, 0, 0x03 },
	{ 60855, 80, 0, 0x03 },
	{ 60859, 2784, 0, 0x03 },
	{ 60867, 80, 0, 0x03 },
	{ 60876, 1760, 0, 0x03 },
	{ 60888, 4368, 0, 0x03 },
	{ 60896, 3741, 0, 0x03 },
	{ 60903, 3916, 0, 0x03 },
	{ 60910, 2165, 0, 0x03 },
	{ 60921, 265, 0, 0x03 },
	{ 60932, 6000, 63, 0x03 },
	{ 60936, 36422, 0, 0x04 },
	{ 60947, 1998, 0, 0x03 },
	{ 60960, 11877, 0, 0x02 },
	{ 60969, 5757, 0, 0x03 },
	{ 60976, 9877, 0, 0x01 },
	{ 60981, 1145, 0, 0x03 },
	{ 60989, 1934, 0, 0x03 },
	{ 60995, 911, 0, 0x03 },
	{ 61007, 9105, 0, 0x03 },
	{ 61014, 21337, 0, 0x01 },
	{ 61021, 4389, 0, 0x03 },
	{ 61033, 3639, 0, 0x03 },
	{ 61040, 3074, 0, 0x03 },
	{ 61045, 4889, 0, 0x01 },
	{ 61058, 4888, 0, 0x01 },
	{ 61070, 11235, 0, 0x05 },
	{ 61079, 7629, 0, 0x03 },
	{ 61084, 177, 0, 0x03 },
	{ 61090, 2130, 0, 0x03 },
	{ 61094, 6558, 0, 0x03 },
	{ 61101, 3088, 0, 0x03 },
	{ 61106, 3940, 0, 0x03 },
	{ 61116, 82, 0, 0x03 },
	{ 61121, 682, 0, 0x03 },
	{ 61125, 4111, 0, 0x03 },
	{ 61131, 6115, 0, 0x01 },
	{ 61135, 1924, 0, 0x03 },
	{ 61140, 2327, 0, 0x03 },
	{ 61148, 1558, 0, 0x03 },
	{ 61157, 2021, 0, 0x02 },
	{ 61172, 2022, 0, 0x02 },
	{ 61187, 2023, 0, 0x03 },
	{ 61202, 2024, 0, 0x03 },
	{ 61217, 2020, 0, 0x03 },
	{ 61232, 2341, 0, 0x03 },
	{ 61242, 3974, 0, 0x03 },
	{ 61247, 5344, 0, 0x03 },
	{ 61257, 1933, 0, 0x03 },
	{ 61263, 4788, 0, 0x01 },
	{ 61268, 3412, 0, 0x03 },
	{ 61279, 3953, 0, 0x03 },
	{ 61294, 9092, 0, 0x03 },
	{ 61307, 602, 0, 0x03 },
	{ 61319, 9091, 0, 0x03 },
	{ 61334, 9667, 0, 0x03 },
	{ 61340, 3877, 0, 0x03 },
	{ 61356, 5280, 0, 0x01 },
	{ 61366, 5222, 0, 0x01 },
	{ 61378, 5269, 0, 0x01 },
	{ 61390, 7430, 0, 0x03 },
	{ 61396, 2279, 0, 0x03 },
	{ 61404, 1716, 0, 0x03 },
	{ 61409, 38422, 0, 0x04 },
	{ 61420, 2157, 0, 0x03 },
	{ 61425, 3221, 0, 0x03 },
	{ 61440, 3220, 0, 0x03 },
	{ 61448, 1652, 0, 0x03 },
	{ 61453, 56, 0, 0x03 },
	{ 61462, 54, 0, 0x03 },
	{ 61469, 165, 0, 0x03 },
	{ 61481, 58, 0, 0x03 },
	{ 61490, 52, 0, 0x03 },
	{ 61499, 3763, 0, 0x03 },
	{ 61507, 16619, 0, 0x01 },
	{ 61512, 11876, 0, 0x03 },
	{ 61519, 3737, 0, 0x01 },
	{ 61526, 15345, 0, 0x03 },
	{ 61533, 3865, 0, 0x03 },
	{ 61537, 3071, 0, 0x01 },
	{ 61553, 14500, 0, 0x01 },
	{ 61558, 8100, 0, 0x03 },
	{ 61572, 5634, 0, 0x03 },
	{ 61579, 31416, 0, 0x03 },
	{ 61585, 2025, 0, 0x02 },
	{ 61591, 1104, 0, 0x03 },
	{ 61595, 3651, 0, 0x03 },
	{ 61609, 2459, 0, 0x03 },
	{ 61614, 1619, 0, 0x03 },
	{ 61629, 3722, 0, 0x03 },
	{ 61640, 1354, 0, 0x03 },
	{ 61653, 6936, 0, 0x03 },
	{ 61660, 3510, 0, 0x03 },
	{ 61669, 3646, 0, 0x03 },
	{ 61682, 3721, 0, 0x03 },
	{ 61688, 4095, 0, 0x03 },
	{ 61694, 6116, 0, 0x01 },
	{ 61702, 5793, 0, 0x03 },
	{ 61710, 3423, 0, 0x03 },
	{ 61715, 3424, 0, 0x03 },
	{ 61721, 508, 0, 0x03 },
	{ 61727, 36462, 0, 0x04 },
	{ 61738, 3832, 0, 0x03 },
	{ 61750, 9925, 0, 0x01 },
	{ 61763, 9978, 0, 0x01 },
	{ 61773, 5243, 0, 0x01 },
	{ 61783, 173, 0, 0x03 },
	{ 61794, 31029, 0, 0x02 },
	{ 61799, 4040, 0, 0x03 },
	{ 61807, 4123, 0, 0x03 },
	{ 61814, 41230, 0, 0x03 },
	{ 61823, 44123, 0, 0x01 },
	{ 61837, 210, 0, 0x03 },
	{ 61844, 210, 0, 0x03 },
	{ 61851, 10050, 0, 0x03 },
	{ 61864, 10051, 0, 0x03 },
	{ 61879, 317, 0, 0x03 },
	{ 61886, 2989, 0, 0x03 },
	{ 61893, 7628, 0, 0x03 },
	{ 61902, 5020, 0, 0x03 },
	{ 61914, 5021, 0, 0x03 },
	{ 61926, 1229, 0, 0x03 },
	{ 61933, 17754, 0, 0x03 },
	{ 61937, 2103, 0, 0x03 },
	{ 61948, 2104, 0, 0x03 },
	{ 61958, 2102, 0, 0x03 },
	{ 61969, 3774, 0, 0x03 },
	{ 61975, 4072, 0, 0x03 },
	{ 61986, 17755, 0, 0x03 },
	{ 61996, 17756, 0, 0x03 },
	{ 62007, 1425, 0, 0x03 },
	{ 62015, 7088, 0, 0x02 },
	{ 62030, 3925, 0, 0x03 },
	{ 62034, 9666, 0, 0x01 },
	{ 62041, 5670, 0, 0x02 },
	{ 62050, 7173, 0, 0x01 },
	{ 62058, 346, 0, 0x03 },
	{ 62064, 2133, 0, 0x03 },
	{ 0, 0, 0, 0x83 },
	{ 0, 2, 1, 0x83 },
	{ 0, 47, 0, 0x83 },
	{ 0, 51, 0, 0x8f },
	{ 0, 61, 0, 0x83 },
	{ 0, 143, 0, 0x82 },
	{ 0, 225, 16, 0x8f },
	{ 0, 249, 6, 0x8f },
	{ 0, 270, 0, 0x81 },
	{ 0, 271, 0, 0x82 },
	{ 0, 300, 0, 0x82 },
	{ 0, 323, 1, 0x82 },
	{ 0, 359, 0, 0x83 },
	{ 0, 831, 2, 0x83 },
	{ 0, 914, 1, 0x81 },
	{ 0, 953, 0, 0x82 },
	{ 0, 993, 1, 0x82 },
	{ 0, 994, 0, 0x81 },
	{ 0, 1001, 0, 0x82 },
	{ 0, 1011, 9, 0x8f },
	{ 0, 1023, 1, 0x83 },
	{ 0, 1027, 0, 0x81 },
	{ 0, 1030, 2, 0x8f },
	{ 0, 1109, 0, 0x8f },
	{ 0, 1276, 0, 0x83 },
	{ 0, 1301, 1, 0x83 },
	{ 0, 1407, 0, 0x82 },
	{ 0, 1753, 0, 0x82 },
	{ 0, 1775, 0, 0x82 },
	{ 0, 2188, 1, 0x82 },
	{ 0, 2200, 0, 0x83 },
	{ 0, 2225, 0, 0x82 },
	{ 0, 2371, 0, 0x82 },
	{ 0, 2373, 2, 0x82 },
	{ 0, 2377, 0, 0x82 },
	{ 0, 2378, 0, 0x81 },
	{ 0, 2379, 1, 0x82 },
	{ 0, 2408, 0, 0x82 },
	{ 0, 2855, 0, 0x82 },
	{ 0, 3001, 0, 0x82 },
	{ 0, 3071, 0, 0x82 },
	{ 0, 3097, 0, 0x83 },
	{ 0, 3121, 0, 0x82 },
	{ 0, 3300, 0, 0x82 },
	{ 0, 3565, 1, 0x82 },
	{ 0, 3693, 0, 0x82 },
	{ 0, 3737, 0, 0x82 },
	{ 0, 3766, 0, 0x82 },
	{ 0, 3841, 0, 0x82 },
	{ 0, 3864, 0, 0x82 },
	{ 0, 3868, 0, 0x82 },
	{ 0, 3980, 0, 0x83 },
	{ 0, 4077, 0, 0x81 },
	{ 0, 4078, 0, 0x82 },
	{ 0, 4084, 0, 0x81 },
	{ 0, 4085, 0, 0x82 },
	{ 0, 4086, 0, 0x81 },
	{ 0, 4087, 1, 0x82 },
	{ 0, 4120, 0, 0x82 },
	{ 0, 4170, 1, 0x82 },
	{ 0, 4173, 0, 0x81 },
	{ 0, 4175, 1, 0x82 },
	{ 0, 4186, 1, 0x82 },
	{ 0, 4189, 1, 0x82 },
	{ 0, 4191, 0, 0x81 },
	{ 0, 4193, 1, 0x82 },
	{ 0, 4311, 3, 0x82 },
	{ 0, 4316, 1, 0x82 },
	{ 0, 4324, 0, 0x8f },
	{ 0, 4329, 3, 0x82 },
	{ 0, 4334, 2, 0x82 },
	{ 0, 4341, 1, 0x81 },
	{ 0, 4360, 0, 0x82 },
	{ 0, 4361, 1, 0x81 },
	{ 0, 4366, 0, 0x81 },
	{ 0, 4374, 0, 0x82 },
	{ 0, 4391, 2, 0x82 },
	{ 0, 4394, 0, 0x81 },
	{ 0, 4396, 0, 0x82 },
	{ 0, 4407, 4, 0x82 },
	{ 0, 4412, 0, 0x81 },
	{ 0, 4414, 1, 0x82 },
	{ 0, 4417, 0, 0x82 },
	{ 0, 4418, 0, 0x81 },
	{ 0, 4419, 0, 0x82 },
	{ 0, 4421, 2, 0x82 },
	{ 0, 4427, 2, 0x82 },
	{ 0, 4431, 0, 0x82 },
	{ 0, 4433, 0, 0x82 },
	{ 0, 4441, 0, 0x81 },
	{ 0, 4460, 0, 0x82 },
	{ 0, 4485, 0, 0x82 },
	{ 0, 4487, 0, 0x82 },
	{ 0, 4503, 0, 0x81 },
	{ 0, 4534, 0, 0x81 },
	{ 0, 4553, 0, 0x82 },
	{ 0, 4557, 1, 0x81 },
	{ 0, 4563, 0, 0x82 },
	{ 0, 4570, 0, 0x82 },
	{ 0, 4573, 0, 0x82 },
	{ 0, 4590, 0, 0x82 },
	{ 0, 4592, 0, 0x81 },
	{ 0, 4602, 4, 0x82 },
	{ 0, 4621, 0, 0x81 },
	{ 0, 4703, 1, 0x82 },
	{ 0, 4726, 0, 0x81 },
	{ 0, 4729, 0, 0x81 },
	{ 0, 4731, 0, 0x82 },
	{ 0, 4732, 0, 0x81 },
	{ 0, 4733, 0, 0x82 },
	{ 0, 4746, 1, 0x81 },
	{ 0, 4754, 1, 0x81 },
	{ 0, 4756, 0, 0x82 },
	{ 0, 4774, 0, 0x82 },
	{ 0, 4785, 0, 0x81 },
	{ 0, 4786, 2, 0x82 },
	{ 0, 4789, 2, 0x81 },
	{ 0, 4793, 0, 0x81 },
	{ 0, 4804, 0, 0x81 },
	{ 0, 4878, 0, 0x81 },
	{ 0, 4879, 1, 0x82 },
	{ 0, 4881, 1, 0x81 },
	{ 0, 4883, 0, 0x82 },
	{ 0, 4888, 1, 0x82 },
	{ 0, 4901, 1, 0x82 },
	{ 0, 4912, 0, 0x82 },
	{ 0, 4915, 0, 0x82 },
	{ 0, 4936, 1, 0x81 },
	{ 0, 4953, 0, 0x82 },
	{ 0, 4971, 0, 0x82 },
	{ 0, 4980, 0, 0x81 },
	{ 0, 4984, 1, 0x82 },
	{ 0, 5014, 0, 0x81 },
	{ 0, 5015, 0, 0x82 },
	{ 0, 5028, 0, 0x82 },
	{ 0, 5030, 0, 0x82 },
	{ 0, 5030, 1, 0x81 },
	{ 0, 5032, 2, 0x82 },
	{ 0, 5045, 0, 0x82 },
	{ 0, 5046, 1, 0x81 },
	{ 0, 5048, 0, 0x82 },
	{ 0, 5054, 0, 0x82 },
	{ 0, 5058, 0, 0x81 },
	{ 0, 5063, 0, 0x82 },
	{ 0, 5068, 0, 0x82 },
	{ 0, 5075, 0, 0x82 },
	{ 0, 5078, 1, 0x81 },
	{ 0, 5086, 1, 0x82 },
	{ 0, 5092, 0, 0x81 },
	{ 0, 5103, 0, 0x82 },
	{ 0, 5104, 1, 0x81 },
	{ 0, 5106, 1, 0x82 },
	{ 0, 5114, 1, 0x82 },
	{ 0, 5116, 0, 0x81 },
	{ 0, 5117, 0, 0x82 },
	{ 0, 5134, 1, 0x82 },
	{ 0, 5136, 0, 0x81 },
	{ 0, 5146, 0, 0x82 },
	{ 0, 5153, 0, 0x83 },
	{ 0, 5156, 1, 0x82 },
	{ 0, 5161, 2, 0x82 },
	{ 0, 5172, 0, 0x82 },
	{ 0, 5194, 3, 0x82 },
	{ 0, 5209, 0, 0x82 },
	{ 0, 5215, 0, 0x82 },
	{ 0, 5221, 1, 0x82 },
	{ 0, 5228, 5, 0x82 },
	{ 0, 5242, 1, 0x82 },
	{ 0, 5246, 1, 0x81 },
	{ 0, 5253, 1, 0x82 },
	{ 0, 5269, 0, 0x82 },
	{ 0, 5280, 1, 0x82 },
	{ 0, 5317, 1, 0x82 },
	{ 0, 5320, 1, 0x82 },
	{ 0, 5350, 1, 0x81 },
	{ 0, 5364, 0, 0x81 },
	{ 0, 5436, 1, 0x81 },
	{ 0, 5445, 0, 0x82 },
	{ 0, 5470, 3, 0x82 },
	{ 0, 5474, 0, 0x81 },
	{ 0, 5475, 0, 0x82 },
	{ 0, 5507, 0, 0x82 },
	{ 0, 5543, 0, 0x82 },
	{ 0, 5550, 0, 0x82 },
	{ 0, 5557, 0, 0x82 },
	{ 0, 5565, 1, 0x82 },
	{ 0, 5574, 1, 0x82 },
	{ 0, 5579, 0, 0x82 },
	{ 0, 5586, 0, 0x82 },
	{ 0, 5618, 0, 0x82 },
	{ 0, 5635, 4, 0x82 },
	{ 0, 5646, 0, 0x82 },
	{ 0, 5666, 0, 0x82 },
	{ 0, 5682, 0, 0x81 },
	{ 0, 5687, 0, 0x81 },
	{ 0, 5693, 0, 0x82 },
	{ 0, 5696, 0, 0x82 },
	{ 0, 5700, 0, 0x82 },
	{ 0, 5705, 0, 0x82 },
	{ 0, 5725, 2, 0x82 },
	{ 0, 5780, 0, 0x82 },
	{ 0, 5784, 0, 0x81 },
	{ 0, 5786, 1, 0x81 },
	{ 0, 5794, 0, 0x81 },
	{ 0, 5798, 0, 0x82 },
	{ 0, 5820, 0, 0x82 },
	{ 0, 5841, 1, 0x82 },
	{ 0, 5868, 0, 0x82 },
	{ 0, 5993, 1, 0x82 },
	{ 0, 6068, 0, 0x82 },
	{ 0, 6075, 2, 0x82 },
	{ 0, 6080, 3, 0x81 },
	{ 0, 6084, 0, 0x82 },
	{ 0, 6099, 0, 0x82 },
	{ 0, 6113, 4, 0x82 },
	{ 0, 6118, 0, 0x81 },
	{ 0, 6121, 0, 0x82 },
	{ 0, 6130, 0, 0x82 },
	{ 0, 6159, 0, 0x82 },
	{ 0, 6201, 0, 0x81 },
	{ 0, 6267, 0, 0x82 },
	{ 0, 6318, 0, 0x82 },
	{ 0, 6325, 1, 0x82 },
	{ 0, 6344, 0, 0x82 },
	{ 0, 6363, 0, 0x81 },
	{ 0, 6379, 0, 0x82 },
	{ 0, 6418, 0, 0x82 },
	{ 0, 6432, 0, 0x82 },
	{ 0, 6440, 0, 0x82 },
	{ 0, 6442, 0, 0x82 },
	{ 0, 6511, 0, 0x81 },
	{ 0, 6513, 0, 0x82 },
	{ 0, 6556, 0, 0x82 },
	{ 0, 6567, 0, 0x8f },
	{ 0, 6600, 2, 0x82 },
	{ 0, 6624, 1, 0x82 },
	{ 0, 6632, 0, 0x82 },
	{ 0, 6633, 3, 0x81 },
	{ 0, 6640, 0, 0x82 },
	{ 0, 6655, 1, 0x82 },
	{ 0, 6657, 0, 0x81 },
	{ 0, 6665, 4, 0x82 },
	{ 0, 6687, 1, 0x82 },
	{ 0, 6690, 0, 0x82 },
	{ 0, 6696, 0, 0x81 },
	{ 0, 6697, 0, 0x82 },
	{ 0, 6699, 0, 0x81 },
	{ 0, 6704, 2, 0x83 },
	{ 0, 6716, 0, 0x82 },
	{ 0, 6777, 1, 0x82 },
	{ 0, 6784, 0, 0x81 },
	{ 0, 6789, 0, 0x82 },
	{ 0, 6817, 0, 0x82 },
	{ 0, 6900, 1, 0x82 },
	{ 0, 6970, 0, 0x82 },
	{ 0, 6980, 0, 0x81 },
	{ 0, 7018, 0, 0x82 },
	{ 0, 7026, 0, 0x82 },
	{ 0, 7031, 0, 0x82 },
	{ 0, 7040, 0, 0x81 },
	{ 0, 7073, 0, 0x82 },
	{ 0, 7088, 0, 0x81 },
	{ 0, 7095, 0, 0x81 },
	{ 0, 7107, 0, 0x81 },
	{ 0, 7117, 0, 0x82 },
	{ 0, 7123, 0, 0x82 },
	{ 0, 7167, 1, 0x82 },
	{ 0, 7172, 1, 0x82 },
	{ 0, 7181, 0, 0x81 },
	{ 0, 7202, 0, 0x82 },
	{ 0, 7215, 1, 0x82 },
	{ 0, 7228, 1, 0x82 },
	{ 0, 7234, 0, 0x82 },
	{ 0, 7235, 0, 0x81 },
	{ 0, 7236, 1, 0x82 },
	{ 0, 7283, 0, 0x82 },
	{ 0, 7420, 0, 0x81 },
	{ 0, 7471, 0, 0x82 },
	{ 0, 7474, 0, 0x82 },
	{ 0, 7478, 0, 0x82 },
	{ 0, 7508, 1, 0x82 },
	{ 0, 7550, 0, 0x81 },
	{ 0, 7551, 0, 0x82 },
	{ 0, 7563, 0, 0x82 },
	{ 0, 7569, 0, 0x82 },
	{ 0, 7575, 0, 0x82 },
	{ 0, 7630, 1, 0x82 },
	{ 0, 7668, 0, 0x82 },
	{ 0, 7672, 1, 0x82 },
	{ 0, 7683, 0, 0x82 },
	{ 0, 7687, 0, 0x82 },
	{ 0, 7690, 0, 0x82 },
	{ 0, 7700, 1, 0x82 },
	{ 0, 7701, 0, 0x81 },
	{ 0, 7742, 0, 0x82 },
	{ 0, 7775, 0, 0x82 },
	{ 0, 7784, 0, 0x81 },
	{ 0, 7802, 0, 0x81 },
	{ 0, 7847, 0, 0x82 },
	{ 0, 7869, 2, 0x82 },
	{ 0, 7872, 0, 0x81 },
	{ 0, 7878, 0, 0x82 },
	{ 0, 7981, 0, 0x82 },
	{ 0, 7997, 0, 0x82 },
	{ 0, 7998, 0, 0x81 },
	{ 0, 8004, 0, 0x82 },
	{ 0, 8009, 1, 0x82 },
	{ 0, 8010, 0, 0x8d },
	{ 0, 8015, 1, 0x82 },
	{ 0, 8017, 0, 0x81 },
	{ 0, 8042, 2, 0x82 },
	{ 0, 8051, 0, 0x82 },
	{ 0, 8060, 0, 0x81 },
	{ 0, 8061, 0, 0x82 },
	{ 0, 8066, 1, 0x82 },
	{ 0, 8070, 0, 0x82 },
	{ 0, 8077, 0, 0x83 },
	{ 0, 8084, 0, 0x82 },
	{ 0, 8090, 1, 0x82 },
	{ 0, 8101, 1, 0x82 },
	{ 0, 8111, 0, 0x81 },
	{ 0, 8117, 0, 0x82 },
	{ 0, 8140, 0, 0x82 },
	{ 0, 8149, 0, 0x81 },
	{ 0, 8153, 0, 0x82 },
	{ 0, 8162, 0, 0x82 },
	{ 0, 8181, 0, 0x82 },
	{ 0, 8183, 0, 0x82 },
	{ 0, 8190, 1, 0x82 },
	{ 0, 8202, 0, 0x81 },
	{ 0, 8211, 0, 0x81 },
	{ 0, 8231, 1, 0x81 },
	{ 0, 8266, 0, 0x81 },
	{ 0, 8270, 0, 0x82 },
	{ 0, 8282, 0, 0x8c },
	{ 0, 8293, 0, 0x82 },
	{ 0, 8313, 0, 0x82 },
	{ 0, 8384, 0, 0x81 },
	{ 0, 8404, 1, 0x82 },
	{ 0, 8415, 0, 0x82 },
	{ 0, 8423, 0, 0x82 },
	{ 0, 8432, 0, 0x82 },
	{ 0, 8433, 0, 0x81 },
	{ 0, 8448, 0, 0x82 },
	{ 0, 8457, 0, 0x82 },
	{ 0, 8470, 1, 0x82 },
	{ 0, 8502, 0, 0x82 },
	{ 0, 8503, 0, 0x81 },
	{ 0, 8609, 0, 0x81 },
	{ 0, 8615, 0, 0x82 },
	{ 0, 8665, 1, 0x82 },
	{ 0, 8668, 0, 0x82 },
	{ 0, 8688, 0, 0x82 },
	{ 0, 8699, 0, 0x82 },
	{ 0, 8710, 1, 0x82 },
	{ 0, 8732, 0, 0x81 },
	{ 0, 8750, 0, 0x82 },
	{ 0, 8767, 2, 0x82 },
	{ 0, 8778, 0, 0x82 },
	{ 0, 8805, 0, 0x81 },
	{ 0, 8807, 2, 0x81 },
	{ 0, 8881, 0, 0x82 },
	{ 0, 8908, 0, 0x82 },
	{ 0, 8937, 0, 0x82 },
	{ 0, 8953, 0, 0x82 },
	{ 0, 8981, 0, 0x81 },
	{ 0, 8997, 1, 0x82 },
	{ 0, 9005, 0, 0x82 },
	{ 0, 9007, 0, 0x81 },
	{ 0, 9008, 0, 0x82 },
	{ 0, 9010, 0, 0x82 },
	{ 0, 9011, 0, 0x81 },
	{ 0, 9050, 1, 0x82 },
	{ 0, 9081, 0, 0x81 },
	{ 0, 9083, 0, 0x82 },
	{ 0, 9093, 0, 0x82 },
	{ 0, 9107, 0, 0x82 },
	{ 0, 9122, 1, 0x82 },
	{ 0, 9277, 0, 0x81 },
	{ 0, 9286, 0, 0x81 },
	{ 0, 9306, 0, 0x82 },
	{ 0, 9310, 0, 0x82 },
	{ 0, 9312, 0, 0x82 },
	{ 0, 9339, 1, 0x82 },
	{ 0, 9345, 0, 0x82 },
	{ 0, 9387, 3, 0x82 },
	{ 0, 9445, 0, 0x82 },
	{ 0, 9522, 0, 0x81 },
	{ 0, 9559, 0, 0x82 },
	{ 0, 9614, 0, 0x82 },
	{ 0, 9616, 1, 0x82 },
	{ 0, 9630, 1, 0x82 },
	{ 0, 9632, 0, 0x81 },
	{ 0, 9640, 0, 0x82 },
	{ 0, 9666, 0, 0x82 },
	{ 0, 9877, 0, 0x82 },
	{ 0, 9878, 0, 0x81 },
	{ 0, 9899, 0, 0x81 },
	{ 0, 9903, 0, 0x81 },
	{ 0, 9925, 0, 0x82 },
	{ 0, 9954, 0, 0x82 },
	{ 0, 9956, 0, 0x81 },
	{ 0, 9978, 1, 0x82 },
	{ 0, 9981, 0, 0x82 },
	{ 0, 9986, 0, 0x82 },
	{ 0, 9988, 0, 0x82 },
	{ 0, 10004, 2, 0x82 },
	{ 0, 10010, 0, 0x82 },
	{ 0, 10020, 0, 0x82 },
	{ 0, 10023, 0, 0x81 },
	{ 0, 10055, 0, 0x82 },
	{ 0, 10111, 0, 0x81 },
	{ 0, 10125, 0, 0x82 },
	{ 0, 10129, 0, 0x82 },
	{ 0, 10253, 0, 0x81 },
	{ 0, 10261, 0, 0x82 },
	{ 0, 10321, 0, 0x83 },
	{ 0, 10439, 0, 0x81 },
	{ 0, 10443, 0, 0x82 },
	{ 0, 10500, 0, 0x81 },
	{ 0, 10548, 0, 0x82 },
	{ 0, 10631, 0, 0x82 },
	{ 0, 10809, 0, 0x82 },
	{ 0, 10810, 0, 0x81 },
	{ 0, 10933, 0, 0x82 },
	{ 0, 11103, 2, 0x82 },
	{ 0, 11108, 0, 0x81 },
	{ 0, 11109, 1, 0x82 },
	{ 0, 11171, 0, 0x81 },
	{ 0, 11172, 3, 0x82 },
	{ 0, 11202, 0, 0x82 },
	{ 0, 11235, 0, 0x82 },
	{ 0, 11430, 0, 0x81 },
	{ 0, 11489, 0, 0x82 },
	{ 0, 11623, 0, 0x82 },
	{ 0, 11877, 0, 0x81 },
	{ 0, 11971, 0, 0x82 },
	{ 0, 12009, 0, 0x81 },
	{ 0, 12010, 0, 0x82 },
	{ 0, 12302, 0, 0x82 },
	{ 0, 12546, 0, 0x82 },
	{ 0, 12865, 0, 0x82 },
	{ 0, 13823, 0, 0x82 },
	{ 0, 13832, 0, 0x82 },
	{ 0, 13930, 0, 0x82 },
	{ 0, 14002, 0, 0x81 },
	{ 0, 14143, 0, 0x82 },
	{ 0, 14150, 0, 0x82 },
	{ 0, 14500, 0, 0x82 },
	{ 0, 15002, 0, 0x82 },
	{ 0, 15118, 0, 0x81 },
	{ 0, 15998, 0, 0x81 },
	{ 0, 15999, 3, 0x82 },
	{ 0, 16003, 0, 0x81 },
	{ 0, 16020, 1, 0x82 },
	{ 0, 16162, 0, 0x82 },
	{ 0, 16385, 0, 0x82 },
	{ 0, 16619, 0, 0x82 },
	{ 0, 16665, 0, 0x82 },
	{ 0, 16666, 0, 0x81 },
	{ 0, 16789, 0, 0x82 },
	{ 0, 17010, 0, 0x82 },
	{ 0, 17184, 0, 0x82 },
	{ 0, 17222, 0, 0x81 },
	{ 0, 17223, 0, 0x82 },
	{ 0, 17224, 0, 0x81 },
	{ 0, 17555, 0, 0x82 },
	{ 0, 17777, 0, 0x82 },
	{ 0, 18104, 0, 0x82 },
	{ 0, 18136, 0, 0x82 },
	{ 0, 18242, 1, 0x82 },
	{ 0, 18516, 0, 0x81 },
	{ 0, 19020, 0, 0x82 },
	{ 0, 19788, 0, 0x81 },
	{ 0, 19790, 0, 0x82 },
	{ 0, 19998, 0, 0x82 },
	{ 0, 20012, 0, 0x81 },
	{ 0, 20013, 0, 0x82 },
	{ 0, 20057, 0, 0x82 },
	{ 0, 20810, 0, 0x82 },
	{ 0, 21010, 0, 0x82 },
	{ 0, 21212, 1, 0x82 },
	{ 0, 21221, 0, 0x82 },
	{ 0, 21337, 0, 0x82 },
	{ 0, 21553, 0, 0x82 },
	{ 0, 22125, 0, 0x82 },
	{ 0, 22128, 0, 0x82 },
	{ 0, 22222, 0, 0x82 },
	{ 0, 22351, 0, 0x82 },
	{ 0, 22537, 0, 0x82 },
	{ 0, 23053, 0, 0x82 },
	{ 0, 23272, 0, 0x81 },
	{ 0, 23456, 1, 0x82 },
	{ 0, 23546, 0, 0x82 },
	{ 0, 24322, 0, 0x81 },
	{ 0, 24323, 0, 0x82 },
	{ 0, 24601, 0, 0x81 },
	{ 0, 24666, 0, 0x82 },
	{ 0, 24754, 0, 0x82 },
	{ 0, 24850, 0, 0x81 },
	{ 0, 25100, 0, 0x82 },
	{ 0, 25576, 0, 0x82 },
	{ 0, 25604, 0, 0x82 },
	{ 0, 25954, 1, 0x81 },
	{ 0, 26257, 0, 0x82 },
	{ 0, 27010, 0, 0x82 },
	{ 0, 27016, 1, 0x82 },
	{ 0, 27876, 0, 0x82 },
	{ 0, 28001, 0, 0x82 },
	{ 0, 28010, 0, 0x82 },
	{ 0, 28080, 0, 0x82 },
	{ 0, 28119, 0, 0x81 },
	{ 0, 28589, 0, 0x82 },
	{ 0, 29000, 0, 0x82 },
	{ 0, 29118, 0, 0x83 },
	{ 0, 29168, 0, 0x83 },
	{ 0, 29999, 1, 0x82 },
	{ 0, 30004, 0, 0x81 },
	{ 0, 30100, 0, 0x82 },
	{ 0, 30400, 0, 0x82 },
	{ 0, 30832, 0, 0x81 },
	{ 0, 31020, 0, 0x82 },
	{ 0, 31029, 0, 0x81 },
	{ 0, 31400, 0, 0x82 },
	{ 0, 31685, 0, 0x82 },
	{ 0, 32400, 0, 0x82 },
	{ 0, 32811, 0, 0x82 },
	{ 0, 33000, 0, 0x82 },
	{ 0, 33060, 0, 0x82 },
	{ 0, 33333, 0, 0x82 },
	{ 0, 33435, 0, 0x81 },
	{ 0, 33890, 0, 0x82 },
	{ 0, 35000, 0, 0x82 },
	{ 0, 35002, 1, 0x82 },
	{ 0, 35005, 1, 0x82 },
	{ 0, 35354, 0, 0x82 },
	{ 0, 35356, 1, 0x82 },
	{ 0, 36411, 1, 0x81 },
	{ 0, 36412, 0, 0x82 },
	{ 0, 36422, 0, 0x83 },
	{ 0, 36462, 0, 0x83 },
	{ 0, 36524, 0, 0x82 },
	{ 0, 36602, 0, 0x82 },
	{ 0, 36700, 0, 0x82 },
	{ 0, 37472, 0, 0x83 },
	{ 0, 37483, 0, 0x82 },
	{ 0, 37601, 0, 0x82 },
	{ 0, 38000, 1, 0x82 },
	{ 0, 38412, 0, 0x83 },
	{ 0, 38422, 0, 0x83 },
	{ 0, 38462, 0, 0x83 },
	{ 0, 38472, 0, 0x83 },
	{ 0, 38638, 0, 0x82 },
	{ 0, 38800, 0, 0x82 },
	{ 0, 38865, 0, 0x82 },
	{ 0, 39063, 0, 0x82 },
	{ 0, 40023, 0, 0x81 },
	{ 0, 40404, 0, 0x82 },
	{ 0, 40853, 0, 0x81 },
	{ 0, 41121, 0, 0x82 },
	{ 0, 41796, 1, 0x82 },
	{ 0, 42999, 0, 0x82 },
	{ 0, 43191, 0, 0x82 },
	{ 0, 43438, 0, 0x81 },
	{ 0, 44123, 0, 0x82 },
	{ 0, 44444, 1, 0x82 },
	{ 0, 44544, 0, 0x81 },
	{ 0, 44600, 0, 0x81 },
	{ 0, 45001, 1, 0x82 },
	{ 0, 45045, 0, 0x82 },
	{ 0, 45824, 0, 0x82 },
	{ 0, 46336, 0, 0x82 },
	{ 0, 46998, 0, 0x82 },
	{ 0, 47001, 0, 0x82 },
	{ 0, 47100, 0, 0x81 },
	{ 0, 47809, 0, 0x81 },
	{ 0, 48004, 1, 0x82 },
	{ 0, 48048, 2, 0x82 },
	{ 0, 49000, 0, 0x82 },
	{ 0, 49150, 1, 0x82 },
	{ 0, 49151, 0, 0x8d },
};

static const struct registry_port ports_tcp[] = {
	{ 0, 6370 }, { 1, 5584 }, { 2, 6371 }, { 5, 4711 }, { 7, 1642 }, { 9, 1453 },
	{ 11, 5522 }, { 13, 1310 }, { 17, 4508 }, { 18, 3440 }, { 19, 939 }, { 20, 2057 },
	{ 21, 2055 }, { 22, 5316 }, { 23, 5605 }, { 24, 282 }, { 25, 5175 }, { 27, 3871 },
	{ 29, 3424 }, { 31, 3423 }, { 33, 1580 }, { 35, 283 }, { 37, 5650 }, { 38, 4577 },
	{ 39, 4716 }, { 41, 2180 }, { 42, 3507 }, { 43, 3753 }, { 44, 3363 }, { 45, 3362 },
	{ 46, 3364 }, { 47, 6372 }, { 48, 486 }, { 49, 5533 }, { 50, 4628 }, { 51, 6373 },
	{ 52, 6304 }, { 53, 1521 }, { 54, 6301 }, { 55, 2730 }, { 56, 6300 }, { 57, 285 },
	{ 58, 6303 }, { 59, 281 }, { 61, 6374 }, { 62, 70 }, { 63, 6149 }, { 64, 1130 },
	{ 65, 5534 }, { 66, 5290 }, { 67, 709 }, { 68, 708 }, { 69, 5622 }, { 70, 2171 },
	{ 71, 3671 }, { 72, 3672 }, { 73, 3673 }, { 74, 3674 }, { 75, 280 }, { 76, 1388 },
	{ 77, 284 }, { 78, 5954 }, { 79, 1962 }, { 80, 2371 }, { 82, 6265 }, { 83, 3300 },
	{ 84, 1222 }, { 85, 3301 }, { 86, 3257 }, { 87, 286 }, { 88, 2890 }, { 89, 5392 },
	{ 90, 1500 }, { 91, 3299 }, { 92, 3843 }, { 93, 1334 }, { 94, 3907 }, { 95, 5438 },
	{ 96, 1463 }, { 97, 5466 }, { 98, 5536 }, { 99, 3247 }, { 101, 2316 }, { 102, 2747 },
	{ 103, 2174 }, { 104, 106 }, { 105, 1196 }, { 106, 7 }, { 107, 4800 }, { 108, 5180 },
	{ 109, 4322 }, { 110, 4323 }, { 111, 5432 }, { 112, 3179 }, { 113, 494 }, { 115, 5019 },
	{ 116, 270 }, { 117, 5902 }, { 118, 5295 }, { 119, 3803 }, { 120, 922 }, { 121, 1797 },
	{ 122, 5143 }, { 123, 3876 }, { 124, 271 }, { 125, 3055 }, { 126, 3902 }, { 127, 3053 },
	{ 128, 2208 }, { 129, 4465 }, { 130, 976 }, { 131, 984 }, { 132, 982 }, { 133, 5356 },
	{ 134, 2596 }, { 135, 1778 }, { 136, 4393 }, { 137, 3610 }, { 138, 3609 }, { 139, 3611 },
	{ 140, 1730 }, { 141, 1729 }, { 142, 636 }, { 143, 2546 }, { 144, 5840 }, { 145, 5808 },
	{ 146, 2745 }, { 147, 2744 }, { 148, 2804 }, { 149, 138 }, { 150, 5292 }, { 151, 2277 },
	{ 152, 604 }, { 153, 5036 }, { 154, 3677 }, { 155, 3676 }, { 156, 5296 }, { 157, 2913 },
	{ 158, 4185 }, { 159, 3865 }, { 160, 5037 }, { 161, 5193 }, { 162, 5201 }, { 163, 1027 },
	{ 164, 1026 }, { 165, 6302 }, { 166, 4825 }, { 167, 3510 }, { 168, 4784 }, { 169, 4970 },
	{ 170, 4366 }, { 171, 3464 }, { 172, 996 }, { 173, 6338 }, { 174, 3132 }, { 175, 5993 },
	{ 176, 2130 }, { 177, 6260 }, { 178, 3737 }, { 179, 606 }, { 180, 4707 }, { 181, 5855 },
	{ 182, 484 }, { 183, 3913 }, { 184, 3920 }, { 185, 4658 }, { 186, 2905 }, { 187, 88 },
	{ 188, 3465 }, { 189, 4492 }, { 190, 2084 }, { 191, 4413 }, { 192, 4085 }, { 193, 5300 },
	{ 194, 2701 }, { 195, 1489 }, { 196, 1490 }, { 197, 1474 }, { 198, 1476 }, { 199, 5176 },
	{ 200, 5297 }, { 201, 459 }, { 202, 458 }, { 203, 453 }, { 204, 457 }, { 205, 454 },
	{ 206, 460 }, { 207, 455 }, { 208, 456 }, { 209, 4501 }, { 210, 6344 }, { 211, 31 },
	{ 212, 263 }, { 213, 2693 }, { 214, 5995 }, { 215, 5226 }, { 216, 809 }, { 217, 1315 },
	{ 218, 3370 }, { 219, 5812 }, { 220, 2547 }, { 221, 2008 }, { 222, 4777 }, { 223, 898 },
	{ 224, 3151 }, { 225, 6376 }, { 242, 1442 }, { 243, 5442 }, { 244, 2568 }, { 245, 3006 },
	{ 246, 1581 }, { 247, 5398 }, { 248, 610 }, { 249, 6377 }, { 256, 4578 }, { 257, 5010 },
	{ 259, 1823 }, { 260, 4011 }, { 261, 3859 }, { 262, 370 }, { 263, 2263 }, { 264, 605 },
	{ 265, 6241 }, { 266, 5337 }, { 267, 5588 }, { 268, 5587 }, { 269, 3137 }, { 270, 6378 },
	{ 271, 4442 }, { 280, 2375 }, { 281, 4235 }, { 282, 789 }, { 283, 4672 }, { 284, 1126 },
	{ 286, 2077 }, { 287, 2872 }, { 300, 5535 }, { 308, 3829 }, { 309, 1770 }, { 310, 611 },
	{ 311, 429 }, { 312, 6059 }, { 313, 3124 }, { 314, 3991 }, { 315, 1544 }, { 316, 1373 },
	{ 317, 6348 }, { 318, 4281 }, { 319, 4447 }, { 320, 4448 }, { 321, 4263 }, { 322, 4813 },
	{ 323, 4757 }, { 324, 4758 }, { 333, 5621 }, { 344, 4203 }, { 345, 4168 }, { 346, 6368 },
	{ 347, 1904 }, { 348, 1191 }, { 349, 3259 }, { 350, 3153 }, { 351, 613 }, { 352, 612 },
	{ 353, 3572 }, { 354, 608 }, { 355, 1303 }, { 356, 1012 }, { 357, 609 }, { 358, 5060 },
	{ 359, 6382 }, { 360, 4901 }, { 361, 4967 }, { 362, 5302 }, { 363, 4787 }, { 364, 492 },
	{ 365, 1590 }, { 366, 3928 }, { 367, 3340 }, { 368, 4487 }, { 369, 4755 }, { 370, 1042 },
	{ 371, 1004 }, { 372, 5833 }, { 373, 2990 }, { 374, 2991 }, { 375, 2257 }, { 376, 3772 },
	{ 377, 5684 }, { 378, 1566 }, { 379, 2717 }, { 380, 2718 }, { 381, 2323 }, { 382, 2327 },
	{ 383, 2321 }, { 384, 400 }, { 385, 2422 }, { 386, 409 }, { 387, 493 }, { 388, 5852 },
	{ 389, 2977 }, { 390, 5832 }, { 391, 5510 }, { 392, 5509 }, { 393, 3241 }, { 394, 1715 },
	{ 395, 3626 }, { 396, 3710 }, { 397, 3377 }, { 398, 2923 }, { 399, 2748 }, { 400, 4078 },
	{ 401, 5881 }, { 402, 2126 }, { 403, 1372 }, { 404, 3544 }, { 405, 3546 }, { 406, 2564 },
	{ 407, 5645 }, { 408, 4382 }, { 409, 4380 }, { 410, 1375 }, { 411, 4729 }, { 412, 5508 },
	{ 413, 5173 }, { 414, 2593 }, { 415, 676 }, { 416, 5084 }, { 417, 3981 }, { 418, 2390 },
	{ 419, 387 }, { 420, 5167 }, { 421, 388 }, { 422, 389 }, { 423, 3992 }, { 424, 3993 },
	{ 425, 2446 }, { 426, 5154 }, { 427, 5455 }, { 428, 3917 }, { 429, 3916 }, { 430, 5899 },
	{ 431, 5898 }, { 432, 2413 }, { 433, 3802 }, { 434, 3324 }, { 435, 3325 }, { 436, 1492 },
	{ 437, 1080 }, { 438, 1568 }, { 439, 1293 }, { 440, 5024 }, { 441, 1377 }, { 442, 1243 },
	{ 443, 2378 }, { 444, 5202 }, { 445, 3276 }, { 446, 1358 }, { 447, 1357 }, { 448, 1359 },
	{ 449, 408 }, { 450, 5765 }, { 451, 5017 }, { 452, 5016 }, { 453, 1154 }, { 454, 1105 },
	{ 455, 1152 }, { 456, 3117 }, { 457, 4900 }, { 458, 340 }, { 459, 243 }, { 460, 5117 },
	{ 461, 1301 }, { 462, 1302 }, { 463, 212 }, { 464, 2918 }, { 465, 5395 }, { 466, 1437 },
	{ 467, 3483 }, { 468, 4251 }, { 469, 4609 }, { 470, 4920 }, { 471, 3332 }, { 472, 3023 },
	{ 473, 2386 }, { 474, 5682 }, { 475, 5585 }, { 476, 5678 }, { 477, 5308 }, { 478, 5280 },
	{ 479, 2402 }, { 480, 2401 }, { 481, 4244 }, { 482, 607 }, { 483, 5835 }, { 484, 2624 },
	{ 485, 4330 }, { 486, 518 }, { 487, 4838 }, { 488, 2207 }, { 489, 3588 }, { 490, 3270 },
	{ 491, 2166 }, { 492, 5636 }, { 493, 5637 }, { 494, 4328 }, { 495, 2623 }, { 496, 4260 },
	{ 497, 4680 }, { 498, 5062 }, { 499, 2743 }, { 500, 2720 }, { 501, 5364 }, { 502, 3163 },
	{ 503, 2649 }, { 504, 988 }, { 505, 3130 }, { 506, 3941 }, { 507, 1165 }, { 508, 6332 },
	{ 509, 5185 }, { 510, 1920 }, { 511, 4157 }, { 512, 1869 }, { 513, 3058 }, { 514, 5045 },
	{ 515, 4367 }, { 516, 5963 }, { 517, 5553 }, { 518, 3875 }, { 519, 5897 }, { 520, 1675 },
	{ 521, 4706 }, { 522, 5834 }, { 523, 2424 }, { 524, 3547 }, { 525, 5651 }, { 526, 5610 },
	{ 527, 5391 }, { 528, 1241 }, { 529, 2702 }, { 530, 1129 }, { 531, 1089 }, { 532, 3649 },
	{ 533, 3708 }, { 534, 6166 }, { 535, 2539 }, { 536, 3990 }, { 537, 3798 }, { 538, 2115 },
	{ 539, 319 }, { 540, 5901 }, { 541, 5903 }, { 542, 1064 }, { 543, 2909 }, { 544, 2924 },
	{ 545, 341 }, { 546, 1409 }, { 547, 1410 }, { 548, 152 }, { 549, 2503 }, { 550, 3723 },
	{ 551, 1254 }, { 552, 1398 }, { 553, 4270 }, { 554, 4811 }, { 555, 1567 }, { 556, 4661 },
	{ 557, 4018 }, { 558, 4934 }, { 559, 5594 }, { 560, 4723 }, { 561, 3336 }, { 562, 956 },
	{ 563, 3804 }, { 564, 33 }, { 565, 6148 }, { 566, 5373 }, { 567, 561 }, { 568, 3399 },
	{ 569, 3396 }, { 570, 3253 }, { 572, 5234 }, { 573, 562 }, { 574, 2056 }, { 575, 5935 },
	{ 576, 2667 }, { 577, 6000 }, { 578, 2673 }, { 579, 1374 }, { 580, 5213 }, { 581, 582 },
	{ 582, 4883 }, { 583, 4247 }, { 584, 2894 }, { 586, 4159 }, { 587, 5394 }, { 588, 812 },
	{ 589, 1880 }, { 590, 5693 }, { 591, 2372 }, { 592, 1844 }, { 593, 2376 }, { 594, 5708 },
	{ 595, 788 }, { 596, 5172 }, { 597, 4444 }, { 598, 4898 }, { 599, 98 }, { 600, 2671 },
	{ 601, 5516 }, { 602, 6285 }, { 603, 2516 }, { 604, 5787 }, { 605, 5215 }, { 606, 5889 },
	{ 607, 3849 }, { 608, 5068 }, { 609, 3842 }, { 610, 3841 }, { 611, 3840 }, { 612, 2307 },
	{ 613, 2308 }, { 614, 5318 }, { 615, 4895 }, { 616, 4897 }, { 617, 4894 }, { 618, 1378 },
	{ 619, 1073 }, { 620, 4899 }, { 621, 1804 }, { 622, 1057 }, { 623, 3986 }, { 624, 1173 },
	{ 625, 1367 }, { 626, 427 }, { 627, 4158 }, { 628, 4500 }, { 629, 2 }, { 630, 4612 },
	{ 631, 2684 }, { 632, 675 }, { 633, 5008 }, { 634, 2144 }, { 635, 4717 }, { 636, 2979 },
	{ 637, 2960 }, { 638, 3181 }, { 639, 3411 }, { 640, 1769 }, { 641, 4665 }, { 642, 1822 },
	{ 643, 4859 }, { 644, 1611 }, { 645, 4441 }, { 646, 2983 }, { 647, 1407 }, { 648, 4768 },
	{ 649, 803 }, { 650, 3906 }, { 651, 2521 }, { 652, 2276 }, { 653, 4667 }, { 654, 289 },
	{ 655, 5655 }, { 656, 5273 }, { 657, 4718 }, { 658, 5611 }, { 660, 3115 }, { 661, 2254 },
	{ 662, 4239 }, { 663, 4456 }, { 664, 3987 }, { 665, 5409 }, { 666, 1526 }, { 667, 1454 },
	{ 668, 3206 }, { 669, 3236 }, { 670, 5910 }, { 671, 5909 }, { 672, 6026 }, { 673, 962 },
	{ 674, 69 }, { 675, 1339 }, { 676, 6027 }, { 677, 6025 }, { 678, 2139 }, { 679, 3382 },
	{ 680, 1765 }, { 681, 1766 }, { 682, 6266 }, { 683, 1118 }, { 684, 1119 }, { 685, 3200 },
	{ 686, 2261 }, { 687, 430 }, { 688, 4631 }, { 689, 3785 }, { 690, 5921 }, { 691, 3413 },
	{ 692, 2394 }, { 693, 1098 }, { 694, 2240 }, { 695, 2522 }, { 696, 4817 }, { 697, 5904 },
	{ 698, 3950 }, { 699, 76 }, { 700, 1784 }, { 701, 3040 }, { 702, 2708 }, { 704, 1696 },
	{ 705, 170 }, { 706, 5075 }, { 707, 711 }, { 709, 1768 }, { 710, 1767 }, { 711, 983 },
	{ 712, 5575 }, { 713, 2710 }, { 714, 2711 }, { 715, 2709 }, { 729, 3705 }, { 730, 3706 },
	{ 731, 3707 }, { 741, 3630 }, { 742, 3667 }, { 744, 2006 }, { 747, 2065 }, { 748, 4708 },
	{ 749, 2891 }, { 750, 4689 }, { 751, 4451 }, { 752, 4512 }, { 753, 4762 }, { 754, 5603 },
	{ 758, 3779 }, { 759, 1081 }, { 760, 3852 }, { 761, 4822 }, { 762, 4542 }, { 763, 1259 },
	{ 764, 3972 }, { 765, 6134 }, { 767, 4249 }, { 769, 5960 }, { 770, 799 }, { 771, 4802 },
	{ 772, 1260 }, { 773, 5396 }, { 774, 4754 }, { 775, 1763 }, { 776, 6202 }, { 777, 3462 },
	{ 780, 6203 }, { 800, 3198 }, { 801, 1396 }, { 802, 3164 }, { 810, 1926 }, { 828, 2772 },
	{ 829, 4279 }, { 830, 3624 }, { 831, 6383 }, { 847, 1408 }, { 848, 2114 }, { 853, 1522 },
	{ 854, 1470 }, { 860, 2725 }, { 861, 4110 }, { 862, 5800 }, { 873, 4789 }, { 886, 2470 },
	{ 887, 2471 }, { 888, 75 }, { 900, 3962 }, { 901, 5164 }, { 902, 2497 }, { 903, 2498 },
	{ 910, 2903 }, { 911, 6250 }, { 912, 321 }, { 913, 320 }, { 914, 6384 }, { 953, 4732 },
	{ 989, 2059 }, { 990, 2058 }, { 991, 3512 }, { 992, 5607 }, { 993, 2548 }, { 994, 6387 },
	{ 995, 4324 }, { 996, 6057 }, { 997, 3135 }, { 998, 760 }, { 999, 2101 }, { 1000, 800 },
	{ 1001, 6130 }, { 1010, 5444 }, { 1011, 6389 }, { 1021, 1875 }, { 1022, 1876 }, { 1023, 6390 },
	{ 1025, 638 }, { 1026, 843 }, { 1027, 6391 }, { 1029, 5232 }, { 1030, 6392 }, { 1033, 3631 },
	{ 1034, 114 }, { 1035, 3481 }, { 1036, 3869 }, { 1037, 246 }, { 1038, 3457 }, { 1039, 4878 },
	{ 1040, 3601 }, { 1041, 1289 }, { 1042, 153 }, { 1043, 694 }, { 1044, 1340 }, { 1045, 2031 },
	{ 1046, 6142 }, { 1047, 3581 }, { 1048, 3582 }, { 1049, 5586 }, { 1050, 1023 }, { 1051, 4042 },
	{ 1052, 1362 }, { 1053, 4656 }, { 1054, 743 }, { 1055, 277 }, { 1056, 5958 }, { 1057, 5350 },
	{ 1058, 3757 }, { 1059, 3766 }, { 1060, 4319 }, { 1061, 2904 }, { 1062, 5939 }, { 1063, 2934 },
	{ 1064, 2855 }, { 1065, 5512 }, { 1066, 2032 }, { 1067, 2617 }, { 1068, 2616 }, { 1069, 1050 },
	{ 1070, 2160 }, { 1071, 747 }, { 1072, 852 }, { 1073, 732 }, { 1074, 6100 }, { 1075, 4622 },
	{ 1076, 1283 }, { 1077, 2550 }, { 1078, 522 }, { 1079, 441 }, { 1080, 5219 }, { 1081, 4462 },
	{ 1082, 250 }, { 1083, 272 }, { 1084, 273 }, { 1085, 6128 }, { 1086, 1139 }, { 1087, 1138 },
	{ 1088, 1137 }, { 1089, 1933 }, { 1090, 1934 }, { 1091, 1937 }, { 1092, 3910 }, { 1093, 4401 },
	{ 1094, 4747 }, { 1095, 3750 }, { 1096, 1036 }, { 1097, 5428 }, { 1098, 4719 }, { 1099, 4721 },
	{ 1100, 3195 }, { 1101, 4443 }, { 1102, 125 }, { 1103, 126 }, { 1104, 6317 }, { 1105, 2060 },
	{ 1106, 2751 }, { 1107, 2752 }, { 1108, 4589 }, { 1109, 6393 }, { 1110, 6121 }, { 1111, 3042 },
	{ 1112, 2486 }, { 1113, 3090 }, { 1114, 3288 }, { 1115, 376 }, { 1116, 374 }, { 1117, 375 },
	{ 1118, 4836 }, { 1119, 678 }, { 1120, 677 }, { 1121, 4727 }, { 1122, 509 }, { 1123, 3468 },
	{ 1124, 2358 }, { 1125, 2357 }, { 1126, 2359 }, { 1127, 2932 }, { 1128, 4862 }, { 1129, 4863 },
	{ 1130, 864 }, { 1131, 865 }, { 1132, 2931 }, { 1133, 1401 }, { 1134, 322 }, { 1135, 3966 },
	{ 1136, 2287 }, { 1137, 5735 }, { 1138, 1744 }, { 1139, 1851 }, { 1140, 504 }, { 1141, 3480 },
	{ 1142, 1666 }, { 1143, 2567 }, { 1144, 2074 }, { 1145, 6248 }, { 1146, 485 }, { 1147, 845 },
	{ 1148, 1699 }, { 1149, 772 }, { 1150, 639 }, { 1151, 5873 }, { 1152, 6172 }, { 1153, 778 },
	{ 1154, 4671 }, { 1155, 3739 }, { 1156, 2412 }, { 1157, 2411 }, { 1158, 1318 }, { 1159, 4055 },
	{ 1160, 3951 }, { 1161, 2267 }, { 1162, 2268 }, { 1163, 4928 }, { 1164, 4514 }, { 1165, 4513 },
	{ 1166, 4515 }, { 1167, 977 }, { 1168, 5924 }, { 1169, 5743 }, { 1170, 462 }, { 1171, 461 },
	{ 1172, 1493 }, { 1173, 1267 }, { 1174, 2022 }, { 1175, 1527 }, { 1176, 2574 }, { 1177, 1467 },
	{ 1178, 5035 }, { 1179, 544 }, { 1180, 3170 }, { 1181, 10 }, { 1182, 73 }, { 1183, 3029 },
	{ 1184, 3030 }, { 1185, 869 }, { 1186, 3489 }, { 1187, 205 }, { 1188, 2338 }, { 1189, 5847 },
	{ 1190, 1065 }, { 1191, 2173 }, { 1192, 808 }, { 1193, 1976 }, { 1194, 4019 }, { 1195, 4776 },
	{ 1196, 3640 }, { 1197, 858 }, { 1198, 811 }, { 1199, 1485 }, { 1200, 4902 }, { 1201, 3882 },
	{ 1202, 807 }, { 1203, 5335 }, { 1204, 5336 }, { 1205, 77 }, { 1206, 278 }, { 1207, 3249 },
	{ 1208, 4949 }, { 1209, 2668 }, { 1210, 1772 }, { 1211, 2194 }, { 1212, 3092 }, { 1213, 3352 },
	{ 1214, 2885 }, { 1215, 4882 }, { 1216, 1832 }, { 1217, 2350 }, { 1218, 143 }, { 1219, 144 },
	{ 1220, 4522 }, { 1221, 5465 }, { 1222, 3585 }, { 1223, 5626 }, { 1224, 6024 }, { 1225, 5126 },
	{ 1226, 5360 }, { 1227, 1499 }, { 1228, 2009 }, { 1229, 6353 }, { 1230, 4230 }, { 1231, 3227 },
	{ 1232, 1972 }, { 1233, 5868 }, { 1234, 4953 }, { 1235, 3346 }, { 1236, 770 }, { 1237, 5763 },
	{ 1238, 2248 }, { 1239, 3795 }, { 1240, 2615 }, { 1241, 3587 }, { 1242, 3786 }, { 1243, 4990 },
	{ 1244, 2721 }, { 1245, 2722 }, { 1246, 4172 }, { 1247, 5985 }, { 1248, 2279 }, { 1249, 3237 },
	{ 1250, 5472 }, { 1251, 4993 }, { 1252, 746 }, { 1253, 4482 }, { 1254, 1364 }, { 1255, 1363 },
	{ 1256, 1365 }, { 1257, 5055 }, { 1258, 4009 }, { 1259, 4010 }, { 1260, 2435 }, { 1261, 3374 },
	{ 1262, 4504 }, { 1263, 1466 }, { 1264, 4350 }, { 1265, 1582 }, { 1266, 1382 }, { 1267, 1775 },
	{ 1268, 4402 }, { 1269, 6109 }, { 1270, 4035 }, { 1271, 1868 }, { 1272, 1205 }, { 1273, 1718 },
	{ 1274, 5527 }, { 1275, 2782 }, { 1276, 6394 }, { 1277, 3303 }, { 1278, 1383 }, { 1279, 1384 },
	{ 1280, 4258 }, { 1281, 2269 }, { 1282, 1734 }, { 1283, 4392 }, { 1284, 2519 }, { 1285, 3583 },
	{ 1286, 3692 }, { 1287, 4749 }, { 1288, 3525 }, { 1289, 2867 }, { 1290, 6169 }, { 1291, 4950 },
	{ 1292, 1564 }, { 1293, 4282 }, { 1294, 1028 }, { 1295, 1683 }, { 1296, 1541 }, { 1297, 4940 },
	{ 1298, 3073 }, { 1299, 2333 }, { 1300, 2239 }, { 1301, 6395 }, { 1303, 5020 }, { 1304, 705 },
	{ 1305, 4215 }, { 1306, 4627 }, { 1307, 4126 }, { 1308, 3931 }, { 1309, 2858 }, { 1310, 2384 },
	{ 1311, 4823 }, { 1312, 5361 }, { 1313, 665 }, { 1314, 4210 }, { 1315, 1706 }, { 1316, 1864 },
	{ 1317, 6044 }, { 1318, 2922 }, { 1319, 256 }, { 1320, 255 }, { 1321, 4264 }, { 1322, 3830 },
	{ 1323, 726 }, { 1324, 1386 }, { 1325, 1612 }, { 1326, 6161 }, { 1327, 5839 }, { 1328, 1856 },
	{ 1329, 3627 }, { 1330, 5372 }, { 1331, 2641 }, { 1332, 4180 }, { 1333, 4160 }, { 1334, 6206 },
	{ 1335, 1436 }, { 1336, 2724 }, { 1337, 3226 }, { 1338, 6188 }, { 1339, 2907 }, { 1340, 3504 },
	{ 1341, 4531 }, { 1342, 1803 }, { 1343, 4629 }, { 1344, 2447 }, { 1345, 6022 }, { 1346, 215 },
	{ 1347, 568 }, { 1348, 569 }, { 1349, 4879 }, { 1350, 1658 }, { 1351, 1793 }, { 1352, 3071 },
	{ 1353, 4650 }, { 1354, 6322 }, { 1355, 2652 }, { 1356, 1236 }, { 1357, 4221 }, { 1358, 1099 },
	{ 1359, 2063 }, { 1360, 3283 }, { 1361, 3011 }, { 1362, 5652 }, { 1363, 3564 }, { 1364, 3565 },
	{ 1365, 118 }, { 1366, 3709 }, { 1367, 1335 }, { 1368, 4911 }, { 1369, 2221 }, { 1370, 5892 },
	{ 1371, 1911 }, { 1372, 1913 }, { 1373, 955 }, { 1374, 3329 }, { 1375, 774 }, { 1376, 2432 },
	{ 1377, 958 }, { 1378, 1692 }, { 1379, 1326 }, { 1380, 5601 }, { 1381, 337 }, { 1382, 5824 },
	{ 1383, 2228 }, { 1384, 4076 }, { 1385, 463 }, { 1386, 944 }, { 1387, 801 }, { 1388, 3908 },
	{ 1389, 2474 }, { 1390, 2479 }, { 1391, 2478 }, { 1392, 2477 }, { 1393, 2476 }, { 1394, 2475 },
	{ 1395, 2480 }, { 1396, 1604 }, { 1397, 482 }, { 1398, 5961 }, { 1399, 797 }, { 1400, 798 },
	{ 1401, 2169 }, { 1402, 4383 }, { 1403, 4381 }, { 1404, 2532 }, { 1405, 2433 }, { 1406, 3639 },
	{ 1407, 5634 }, { 1408, 5240 }, { 1409, 2278 }, { 1410, 2297 }, { 1411, 148 }, { 1412, 2601 },
	{ 1413, 2602 }, { 1414, 2430 }, { 1415, 1327 }, { 1416, 3832 }, { 1417, 5646 }, { 1418, 5647 },
	{ 1419, 5648 }, { 1420, 5649 }, { 1421, 2099 }, { 1422, 502 }, { 1423, 1824 }, { 1424, 2385 },
	{ 1425, 6362 }, { 1426, 4844 }, { 1427, 3307 }, { 1428, 2591 }, { 1429, 3791 }, { 1430, 5707 },
	{ 1431, 4693 }, { 1432, 649 }, { 1433, 3405 }, { 1434, 3404 }, { 1435, 2423 }, { 1436, 4847 },
	{ 1437, 5532 }, { 1438, 1684 }, { 1439, 1686 }, { 1440, 1685 }, { 1441, 795 }, { 1442, 796 },
	{ 1443, 2524 }, { 1444, 3147 }, { 1445, 4416 }, { 1446, 4049 }, { 1447, 353 }, { 1448, 3912 },
	{ 1449, 4226 }, { 1450, 1608 }, { 1451, 2589 }, { 1452, 2212 }, { 1453, 2127 }, { 1454, 2636 },
	{ 1455, 1810 }, { 1456, 1330 }, { 1457, 5912 }, { 1458, 3850 }, { 1459, 4406 }, { 1460, 4407 },
	{ 1461, 2436 }, { 1462, 6198 }, { 1463, 3881 }, { 1464, 3435 }, { 1465, 4267 }, { 1466, 3915 },
	{ 1467, 1187 }, { 1468, 1185 }, { 1469, 50 }, { 1470, 5811 }, { 1471, 1188 }, { 1472, 1186 },
	{ 1473, 4008 }, { 1474, 5597 }, { 1475, 5551 }, { 1476, 1021 }, { 1477, 3403 }, { 1478, 3402 },
	{ 1479, 1321 }, { 1480, 4125 }, { 1481, 191 }, { 1482, 3302 }, { 1483, 154 }, { 1484, 1092 },
	{ 1485, 2961 }, { 1486, 3793 }, { 1487, 3051 }, { 1488, 1509 }, { 1489, 1483 }, { 1490, 2611 },
	{ 1492, 5365 }, { 1493, 3641 }, { 1494, 2444 }, { 1495, 1242 }, { 1496, 2996 }, { 1497, 4692 },
	{ 1498, 5485 }, { 1499, 1942 }, { 1500, 5992 }, { 1501, 4845 }, { 1502, 5051 }, { 1503, 2566 },
	{ 1504, 1846 }, { 1505, 2073 }, { 1506, 5896 }, { 1507, 5493 }, { 1508, 1418 }, { 1509, 4736 },
	{ 1510, 3476 }, { 1511, 17 }, { 1512, 6176 }, { 1513, 2066 }, { 1514, 2067 }, { 1515, 2528 },
	{ 1516, 6021 }, { 1517, 6020 }, { 1518, 6030 }, { 1519, 6029 }, { 1520, 469 }, { 1521, 3556 },
	{ 1522, 4696 }, { 1523, 957 }, { 1524, 2597 }, { 1525, 4061 }, { 1526, 4204 }, { 1527, 5670 },
	{ 1528, 3815 }, { 1529, 1040 }, { 1530, 4581 }, { 1531, 4580 }, { 1532, 3297 }, { 1533, 5973 },
	{ 1534, 3272 }, { 1535, 241 }, { 1536, 242 }, { 1537, 4944 }, { 1538, 12 }, { 1539, 2631 },
	{ 1540, 4623 }, { 1541, 4626 }, { 1542, 2190 }, { 1543, 5086 }, { 1544, 438 }, { 1545, 5988 },
	{ 1546, 60 }, { 1547, 2965 }, { 1548, 534 }, { 1549, 5052 }, { 1550, 19 }, { 1551, 2272 },
	{ 1552, 4181 }, { 1553, 5178 }, { 1554, 791 }, { 1555, 3021 }, { 1556, 5942 }, { 1557, 368 },
	{ 1558, 6271 }, { 1559, 6119 }, { 1560, 418 }, { 1561, 1893 }, { 1562, 4189 }, { 1563, 793 },
	{ 1564, 4169 }, { 1565, 6163 }, { 1566, 1125 }, { 1567, 2837 }, { 1568, 5769 }, { 1569, 1843 },
	{ 1570, 4067 }, { 1571, 4614 }, { 1572, 949 }, { 1573, 2776 }, { 1574, 3474 }, { 1575, 4059 },
	{ 1576, 3328 }, { 1577, 2391 }, { 1578, 2799 }, { 1579, 2659 }, { 1580, 5680 }, { 1581, 3281 },
	{ 1582, 3434 }, { 1583, 5087 }, { 1584, 5679 }, { 1585, 2653 }, { 1586, 2421 }, { 1587, 4348 },
	{ 1588, 5744 }, { 1589, 6031 }, { 1590, 2122 }, { 1591, 3550 }, { 1592, 1066 }, { 1593, 3134 },
	{ 1594, 5112 }, { 1595, 4551 }, { 1596, 4553 }, { 1597, 4068 }, { 1598, 4256 }, { 1599, 5088 },
	{ 1600, 2758 }, { 1601, 53 }, { 1602, 2612 }, { 1603, 4257 }, { 1604, 2445 }, { 1605, 5130 },
	{ 1606, 5128 }, { 1607, 5380 }, { 1608, 5150 }, { 1609, 2759 }, { 1610, 5574 }, { 1611, 2542 },
	{ 1612, 3608 }, { 1613, 3606 }, { 1614, 3605 }, { 1615, 3604 }, { 1616, 3607 }, { 1617, 3767 },
	{ 1618, 5121 }, { 1619, 6320 }, { 1620, 1907 }, { 1621, 5225 }, { 1622, 3984 }, { 1623, 2800 },
	{ 1624, 5819 }, { 1625, 5456 }, { 1626, 5054 }, { 1627, 5526 }, { 1628, 3060 }, { 1629, 3061 },
	{ 1630, 4060 }, { 1631, 5986 }, { 1632, 4141 }, { 1633, 4142 }, { 1634, 3050 }, { 1635, 1654 },
	{ 1636, 2727 }, { 1637, 2736 }, { 1638, 2739 }, { 1639, 917 }, { 1640, 918 }, { 1641, 2654 },
	{ 1642, 2733 }, { 1643, 2734 }, { 1644, 4846 }, { 1645, 5069 }, { 1646, 4831 }, { 1647, 4772 },
	{ 1648, 1084 }, { 1649, 2893 }, { 1650, 3777 }, { 1651, 5049 }, { 1652, 6299 }, { 1653, 214 },
	{ 1654, 5345 }, { 1655, 1368 }, { 1656, 1369 }, { 1657, 2068 }, { 1658, 5111 }, { 1659, 5022 },
	{ 1660, 5116 }, { 1661, 3693 }, { 1662, 3697 }, { 1663, 3698 }, { 1664, 3699 }, { 1665, 3700 },
	{ 1666, 3701 }, { 1667, 3702 }, { 1668, 3703 }, { 1669, 3704 }, { 1670, 3694 }, { 1671, 3695 },
	{ 1672, 3696 }, { 1673, 4404 }, { 1674, 4405 }, { 1675, 4209 }, { 1676, 3620 }, { 1677, 2195 },
	{ 1678, 4400 }, { 1679, 1291 }, { 1680, 3271 }, { 1681, 4924 }, { 1682, 2964 }, { 1683, 3549 },
	{ 1684, 5186 }, { 1685, 3500 }, { 1686, 1247 }, { 1687, 3860 }, { 1688, 3861 }, { 1689, 1969 },
	{ 1690, 3746 }, { 1691, 1735 }, { 1692, 5340 }, { 1693, 4766 }, { 1694, 4765 }, { 1695, 4764 },
	{ 1696, 4763 }, { 1697, 4767 }, { 1698, 4785 }, { 1699, 4786 }, { 1700, 3373 }, { 1701, 2940 },
	{ 1702, 1392 }, { 1703, 2259 }, { 1704, 573 }, { 1705, 5125 }, { 1706, 2832 }, { 1707, 5934 },
	{ 1708, 2103 }, { 1709, 912 }, { 1710, 2556 }, { 1711, 4343 }, { 1712, 4649 }, { 1713, 1090 },
	{ 1714, 5009 }, { 1715, 2318 }, { 1716, 6294 }, { 1717, 1977 }, { 1718, 2236 }, { 1719, 2237 },
	{ 1720, 2238 }, { 1721, 806 }, { 1722, 2302 }, { 1723, 4344 }, { 1724, 1178 }, { 1725, 2500 },
	{ 1726, 2420 }, { 1727, 6164 }, { 1728, 5602 }, { 1729, 995 }, { 1730, 4745 }, { 1731, 3433 },
	{ 1732, 4415 }, { 1733, 5074 }, { 1734, 820 }, { 1735, 4375 }, { 1736, 5371 }, { 1737, 5836 },
	{ 1738, 2095 }, { 1739, 6120 }, { 1740, 1743 }, { 1741, 978 }, { 1742, 6 }, { 1743, 966 },
	{ 1744, 3548 }, { 1745, 4659 }, { 1746, 2061 }, { 1747, 2062 }, { 1748, 4052 }, { 1749, 439 },
	{ 1750, 5319 }, { 1751, 5467 }, { 1752, 3056 }, { 1753, 4357 }, { 1754, 4053 }, { 1755, 3406 },
	{ 1756, 844 }, { 1757, 1034 }, { 1758, 5623 }, { 1759, 5282 }, { 1760, 6236 }, { 1761, 926 },
	{ 1762, 927 }, { 1763, 928 }, { 1764, 929 }, { 1765, 930 }, { 1766, 931 }, { 1767, 932 },
	{ 1768, 933 }, { 1769, 662 }, { 1770, 663 }, { 1771, 5922 }, { 1772, 1826 }, { 1773, 2912 },
	{ 1774, 2153 }, { 1775, 5931 }, { 1776, 1931 }, { 1777, 4334 }, { 1778, 4391 }, { 1779, 4245 },
	{ 1780, 1536 }, { 1781, 274 }, { 1782, 2325 }, { 1784, 1964 }, { 1785, 6165 }, { 1786, 2072 },
	{ 1787, 2071 }, { 1788, 4434 }, { 1789, 2275 }, { 1790, 3799 }, { 1791, 1634 }, { 1792, 2428 },
	{ 1793, 4773 }, { 1794, 915 }, { 1795, 1535 }, { 1796, 6006 }, { 1797, 5841 }, { 1798, 1842 },
	{ 1799, 3669 }, { 1800, 275 }, { 1801, 3437 }, { 1802, 1083 }, { 1803, 2326 }, { 1804, 1749 },
	{ 1805, 1750 }, { 1806, 3471 }, { 1807, 1943 }, { 1808, 4057 }, { 1809, 4056 }, { 1810, 2829 },
	{ 1811, 4888 }, { 1812, 4554 }, { 1813, 4555 }, { 1814, 5591 }, { 1815, 3315 }, { 1816, 2255 },
	{ 1817, 4712 }, { 1818, 1833 }, { 1819, 4286 }, { 1820, 3175 }, { 1821, 1525 }, { 1822, 1802 },
	{ 1823, 5866 }, { 1824, 3255 }, { 1825, 1441 }, { 1826, 373 }, { 1827, 426 }, { 1828, 2773 },
	{ 1829, 4040 }, { 1830, 3594 }, { 1831, 3487 }, { 1832, 5633 }, { 1833, 5820 }, { 1834, 378 },
	{ 1835, 377 }, { 1836, 5359 }, { 1837, 1202 }, { 1838, 5554 }, { 1839, 3656 }, { 1840, 3657 },
	{ 1841, 3658 }, { 1842, 3659 }, { 1843, 3660 }, { 1844, 1439 }, { 1845, 216 }, { 1846, 5789 },
	{ 1847, 5131 }, { 1848, 1981 }, { 1849, 213 }, { 1850, 2200 }, { 1851, 1217 }, { 1852, 5974 },
	{ 1853, 5966 }, { 1854, 754 }, { 1855, 1968 }, { 1856, 1967 }, { 1857, 1296 }, { 1858, 4374 },
	{ 1859, 2098 }, { 1860, 5434 }, { 1861, 2988 }, { 1862, 3490 }, { 1863, 3438 }, { 1864, 4148 },
	{ 1865, 1764 }, { 1866, 5474 }, { 1867, 5823 }, { 1868, 5991 }, { 1869, 5720 }, { 1870, 5433 },
	{ 1871, 833 }, { 1872, 834 }, { 1873, 1994 }, { 1874, 1998 }, { 1875, 6139 }, { 1876, 1857 },
	{ 1877, 2339 }, { 1878, 1551 }, { 1879, 3691 }, { 1880, 6052 }, { 1881, 2431 }, { 1882, 1652 },
	{ 1883, 3380 }, { 1884, 2506 }, { 1885, 6047 }, { 1886, 2992 }, { 1887, 1959 }, { 1888, 3541 },
	{ 1889, 5856 }, { 1890, 6157 }, { 1891, 947 }, { 1892, 946 }, { 1893, 1691 }, { 1894, 3904 },
	{ 1896, 541 }, { 1897, 3242 }, { 1898, 1262 }, { 1899, 3173 }, { 1900, 5313 }, { 1901, 1983 },
	{ 1902, 1984 }, { 1903, 3007 }, { 1904, 1985 }, { 1905, 5400 }, { 1906, 5709 }, { 1907, 2647 },
	{ 1908, 1307 }, { 1909, 2154 }, { 1910, 5837 }, { 1911, 3454 }, { 1912, 4694 }, { 1913, 394 },
	{ 1914, 1703 }, { 1915, 1892 }, { 1916, 4233 }, { 1917, 3807 }, { 1918, 825 }, { 1919, 822 },
	{ 1920, 823 }, { 1921, 3806 }, { 1922, 5560 }, { 1923, 5267 }, { 1924, 6269 }, { 1925, 1455 },
	{ 1926, 1678 }, { 1927, 5964 }, { 1928, 1740 }, { 1929, 559 }, { 1930, 1547 }, { 1931, 231 },
	{ 1932, 1230 }, { 1933, 6280 }, { 1934, 6249 }, { 1935, 3119 }, { 1936, 2831 }, { 1937, 2871 },
	{ 1938, 2868 }, { 1939, 2866 }, { 1940, 2864 }, { 1941, 1427 }, { 1942, 4669 }, { 1943, 588 },
	{ 1944, 1013 }, { 1945, 1421 }, { 1946, 5595 }, { 1947, 4984 }, { 1948, 1879 }, { 1949, 2737 },
	{ 1950, 2738 }, { 1951, 574 }, { 1952, 3365 }, { 1953, 4583 }, { 1954, 65 }, { 1955, 66 },
	{ 1956, 6039 }, { 1957, 5872 }, { 1958, 1613 }, { 1959, 5093 }, { 1960, 3514 }, { 1961, 752 },
	{ 1962, 614 }, { 1963, 6125 }, { 1964, 5231 }, { 1965, 5661 }, { 1966, 5134 }, { 1967, 5210 },
	{ 1968, 3013 }, { 1969, 3014 }, { 1970, 3654 }, { 1971, 3655 }, { 1972, 2643 }, { 1973, 1478 },
	{ 1974, 1552 }, { 1975, 5580 }, { 1976, 5581 }, { 1977, 5579 }, { 1978, 5863 }, { 1979, 5864 },
	{ 1980, 4216 }, { 1981, 4120 }, { 1982, 1827 }, { 1983, 2993 }, { 1984, 566 }, { 1985, 2367 },
	{ 1986, 2997 }, { 1987, 5711 }, { 1988, 5712 }, { 1989, 3428 }, { 1990, 5385 }, { 1991, 5386 },
	{ 1992, 2689 }, { 1993, 5194 }, { 1994, 5388 }, { 1995, 4227 }, { 1996, 5714 }, { 1997, 2116 },
	{ 1998, 6244 }, { 1999, 5582 }, { 2000, 980 }, { 2001, 1329 }, { 2002, 2155 }, { 2003, 742 },
	{ 2004, 3129 }, { 2005, 590 }, { 2006, 2656 }, { 2007, 1376 }, { 2008, 1088 }, { 2009, 3730 },
	{ 2010, 4952 }, { 2011, 4569 }, { 2012, 5782 }, { 2013, 4568 }, { 2014, 5751 }, { 2015, 1263 },
	{ 2016, 710 }, { 2017, 1264 }, { 2018, 5617 }, { 2019, 6153 }, { 2020, 6276 }, { 2021, 5002 },
	{ 2022, 1529 }, { 2023, 6274 }, { 2024, 6275 }, { 2025, 1702 }, { 2026, 4910 }, { 2027, 5039 },
	{ 2028, 5397 }, { 2029, 2368 }, { 2030, 1397 }, { 2031, 3327 }, { 2032, 637 }, { 2033, 2158 },
	{ 2034, 4903 }, { 2035, 2563 }, { 2036, 1628 }, { 2037, 345 }, { 2038, 3909 }, { 2039, 4379 },
	{ 2040, 2950 }, { 2041, 2635 }, { 2042, 2732 }, { 2043, 2735 }, { 2044, 4705 }, { 2045, 901 },
	{ 2046, 4930 }, { 2047, 1475 }, { 2048, 1477 }, { 2049, 3742 }, { 2050, 508 }, { 2051, 1781 },
	{ 2052, 1005 }, { 2053, 3069 }, { 2054, 6124 }, { 2055, 2662 }, { 2056, 3965 }, { 2057, 4698 },
	{ 2058, 3732 }, { 2059, 661 }, { 2060, 5600 }, { 2061, 3647 }, { 2062, 2459 }, { 2063, 2457 },
	{ 2064, 2458 }, { 2065, 1479 }, { 2066, 487 }, { 2067, 1480 }, { 2068, 513 }, { 2069, 1848 },
	{ 2070, 177 }, { 2071, 102 }, { 2072, 3447 }, { 2073, 2229 }, { 2074, 6040 }, { 2075, 3727 },
	{ 2076, 3726 }, { 2077, 5768 }, { 2078, 5706 }, { 2079, 2515 }, { 2080, 503 }, { 2081, 2910 },
	{ 2082, 2595 }, { 2083, 4562 }, { 2084, 5427 }, { 2085, 116 }, { 2086, 2163 }, { 2087, 1700 },
	{ 2088, 2663 }, { 2089, 4986 }, { 2090, 3076 }, { 2091, 4418 }, { 2092, 1391 }, { 2093, 3536 },
	{ 2094, 3535 }, { 2095, 3538 }, { 2096, 3537 }, { 2097, 2833 }, { 2098, 1420 }, { 2099, 2231 },
	{ 2100, 235 }, { 2101, 4799 }, { 2102, 6357 }, { 2103, 6355 }, { 2104, 6356 }, { 2105, 3290 },
	{ 2106, 3494 }, { 2107, 625 }, { 2108, 1061 }, { 2109, 1794 }, { 2110, 5844 }, { 2111, 1561 },
	{ 2112, 2508 }, { 2113, 2366 }, { 2114, 386 }, { 2115, 2887 }, { 2116, 887 }, { 2117, 3232 },
	{ 2118, 3233 }, { 2119, 2203 }, { 2120, 4490 }, { 2121, 4889 }, { 2122, 870 }, { 2123, 2213 },
	{ 2124, 1694 }, { 2125, 3052 }, { 2126, 4283 }, { 2127, 2572 }, { 2128, 3592 }, { 2129, 1175 },
	{ 2130, 6261 }, { 2131, 510 }, { 2132, 5229 }, { 2133, 6369 }, { 2134, 515 }, { 2135, 2192 },
	{ 2136, 352 }, { 2137, 1093 }, { 2138, 5845 }, { 2139, 2406 }, { 2140, 2409 }, { 2141, 2405 },
	{ 2142, 5590 }, { 2143, 3098 }, { 2144, 3096 }, { 2145, 3100 }, { 2146, 3099 }, { 2147, 3095 },
	{ 2148, 5944 }, { 2149, 105 }, { 2150, 1620 }, { 2151, 1504 }, { 2152, 2214 }, { 2153, 1226 },
	{ 2154, 5358 }, { 2155, 729 }, { 2156, 5752 }, { 2157, 6296 }, { 2158, 5705 }, { 2159, 2113 },
	{ 2160, 300 }, { 2161, 301 }, { 2162, 3527 }, { 2163, 3528 }, { 2164, 1360 }, { 2165, 6240 },
	{ 2166, 2794 }, { 2167, 4596 }, { 2168, 1638 }, { 2169, 725 }, { 2170, 1881 }, { 2171, 3422 },
	{ 2172, 3421 }, { 2173, 3420 }, { 2174, 3418 }, { 2175, 193 }, { 2176, 4582 }, { 2177, 4544 },
	{ 2178, 635 }, { 2179, 5996 }, { 2180, 3172 }, { 2181, 1673 }, { 2182, 938 }, { 2183, 937 },
	{ 2184, 3896 }, { 2185, 3976 }, { 2186, 2210 }, { 2187, 5323 }, { 2188, 4563 }, { 2189, 4564 },
	{ 2190, 5660 }, { 2191, 5794 }, { 2192, 421 }, { 2193, 1553 }, { 2197, 3319 }, { 2198, 3978 },
	{ 2199, 3977 }, { 2200, 6400 }, { 2201, 472 }, { 2202, 2565 }, { 2203, 543 }, { 2204, 542 },
	{ 2205, 2854 }, { 2206, 2345 }, { 2207, 2351 }, { 2208, 2344 }, { 2209, 4704 }, { 2210, 3805 },
	{ 2211, 1742 }, { 2212, 2989 }, { 2213, 2879 }, { 2214, 4756 }, { 2215, 2669 }, { 2216, 6068 },
	{ 2217, 2172 }, { 2218, 714 }, { 2219, 3636 }, { 2220, 3632 }, { 2221, 1837 }, { 2222, 1835 },
	{ 2223, 4743 }, { 2224, 1671 }, { 2225, 4608 }, { 2226, 1415 }, { 2227, 1416 }, { 2228, 1679 },
	{ 2229, 1297 }, { 2230, 4538 }, { 2231, 6159 }, { 2232, 2787 }, { 2233, 2586 }, { 2234, 1444 },
	{ 2235, 4989 }, { 2236, 3511 }, { 2237, 4039 }, { 2238, 520 }, { 2239, 2545 }, { 2240, 4634 },
	{ 2241, 2788 }, { 2242, 2024 }, { 2243, 3127 }, { 2244, 3800 }, { 2245, 2253 }, { 2246, 4173 },
	{ 2247, 279 }, { 2248, 5843 }, { 2249, 4691 }, { 2250, 4657 }, { 2251, 1433 }, { 2252, 3776 },
	{ 2253, 1600 }, { 2254, 4966 }, { 2255, 6041 }, { 2256, 4178 }, { 2257, 5096 }, { 2258, 4611 },
	{ 2259, 615 }, { 2260, 302 }, { 2261, 1072 }, { 2262, 1071 }, { 2263, 1653 }, { 2264, 366 },
	{ 2265, 367 }, { 2266, 3258 }, { 2267, 3985 }, { 2268, 247 }, { 2269, 3280 }, { 2270, 5348 },
	{ 2271, 3313 }, { 2272, 3312 }, { 2273, 3491 }, { 2274, 4198 }, { 2275, 2441 }, { 2276, 2442 },
	{ 2277, 650 }, { 2278, 4829 }, { 2279, 6293 }, { 2280, 3047 }, { 2281, 3044 }, { 2282, 3043 },
	{ 2283, 3048 }, { 2284, 3046 }, { 2285, 3045 }, { 2286, 3513 }, { 2287, 1491 }, { 2288, 3643 },
	{ 2289, 1432 }, { 2290, 5238 }, { 2291, 1636 }, { 2292, 3268 }, { 2293, 3836 }, { 2294, 2915 },
	{ 2295, 136 }, { 2296, 5628 }, { 2297, 1277 }, { 2298, 1278 }, { 2299, 4174 }, { 2300, 1246 },
	{ 2301, 1142 }, { 2302, 622 }, { 2303, 4417 }, { 2304, 479 }, { 2305, 3448 }, { 2306, 5562 },
	{ 2307, 4222 }, { 2308, 4931 }, { 2309, 4945 }, { 2310, 4927 }, { 2311, 3239 }, { 2312, 6085 },
	{ 2313, 2404 }, { 2314, 1151 }, { 2315, 4355 }, { 2316, 4980 }, { 2317, 477 }, { 2318, 794 },
	{ 2319, 2588 }, { 2320, 5065 }, { 2321, 4618 }, { 2322, 3938 }, { 2323, 11 }, { 2324, 1127 },
	{ 2325, 276 }, { 2326, 2496 }, { 2327, 6270 }, { 2328, 3670 }, { 2329, 3897 }, { 2330, 5762 },
	{ 2331, 169 }, { 2332, 4607 }, { 2333, 5184 }, { 2334, 84 }, { 2335, 85 }, { 2336, 342 },
	{ 2337, 2499 }, { 2338, 3816 }, { 2339, 8 }, { 2340, 6207 }, { 2341, 6277 }, { 2342, 3136 },
	{ 2343, 3517 }, { 2344, 1917 }, { 2345, 1324 }, { 2346, 4642 }, { 2347, 4640 }, { 2348, 4641 },
	{ 2349, 4639 }, { 2350, 4424 }, { 2351, 4438 }, { 2352, 4433 }, { 2353, 4436 }, { 2354, 4435 },
	{ 2355, 4428 }, { 2356, 2230 }, { 2357, 5859 }, { 2358, 2075 }, { 2359, 2012 }, { 2360, 3736 },
	{ 2361, 5664 }, { 2362, 1435 }, { 2363, 3217 }, { 2364, 3944 }, { 2365, 1325 }, { 2366, 4496 },
	{ 2367, 5003 }, { 2368, 4015 }, { 2369, 616 }, { 2370, 2944 }, { 2371, 4613 }, { 2372, 2954 },
	{ 2373, 4655 }, { 2374, 2388 }, { 2375, 1507 }, { 2376, 1508 }, { 2377, 5462 }, { 2378, 6405 },
	{ 2379, 1830 }, { 2380, 1831 }, { 2381, 1074 }, { 2382, 3394 }, { 2383, 3395 }, { 2384, 4925 },
	{ 2385, 4923 }, { 2386, 5975 }, { 2387, 6051 }, { 2388, 3485 }, { 2389, 4107 }, { 2390, 4781 },
	{ 2391, 3 }, { 2392, 5537 }, { 2393, 3392 }, { 2394, 3393 }, { 2395, 2951 }, { 2396, 6228 },
	{ 2397, 3545 }, { 2398, 4062 }, { 2399, 2015 }, { 2400, 4021 }, { 2401, 1248 }, { 2402, 5572 },
	{ 2404, 2517 }, { 2405, 5728 }, { 2406, 2820 }, { 2407, 4073 }, { 2408, 4574 }, { 2409, 5208 },
	{ 2410, 6045 }, { 2411, 3713 }, { 2412, 904 }, { 2413, 4074 }, { 2414, 587 }, { 2415, 1047 },
	{ 2416, 4730 }, { 2417, 1077 }, { 2418, 861 }, { 2419, 478 }, { 2420, 1569 }, { 2421, 2081 },
	{ 2422, 1164 }, { 2423, 4735 }, { 2424, 2914 }, { 2425, 1992 }, { 2426, 5925 }, { 2427, 3262 },
	{ 2428, 4091 }, { 2429, 2053 }, { 2430, 5937 }, { 2431, 5938 }, { 2432, 1043 }, { 2433, 1044 },
	{ 2434, 4471 }, { 2435, 4041 }, { 2436, 5704 }, { 2437, 5850 }, { 2438, 3441 }, { 2439, 5487 },
	{ 2440, 5258 }, { 2441, 4461 }, { 2442, 3597 }, { 2443, 4331 }, { 2444, 749 }, { 2445, 1592 },
	{ 2446, 755 }, { 2447, 4109 }, { 2448, 2348 }, { 2449, 4590 }, { 2450, 3595 }, { 2451, 3617 },
	{ 2452, 5189 }, { 2453, 3121 }, { 2454, 2578 }, { 2455, 6083 }, { 2456, 217 }, { 2457, 4586 },
	{ 2458, 2191 }, { 2459, 6319 }, { 2460, 3407 }, { 2461, 4484 }, { 2462, 4483 }, { 2463, 3083 },
	{ 2464, 1440 }, { 2465, 2974 }, { 2466, 2973 }, { 2467, 2291 }, { 2468, 4497 }, { 2469, 3451 },
	{ 2470, 5571 }, { 2471, 4951 }, { 2472, 779 }, { 2473, 197 }, { 2474, 5990 }, { 2475, 86 },
	{ 2476, 87 }, { 2477, 5321 }, { 2478, 5320 }, { 2479, 5322 }, { 2480, 4332 }, { 2481, 2145 },
	{ 2482, 2146 }, { 2483, 5771 }, { 2484, 5775 }, { 2485, 3652 }, { 2486, 3653 }, { 2487, 4318 },
	{ 2488, 3351 }, { 2489, 5766 }, { 2490, 4498 }, { 2491, 1082 }, { 2492, 2193 }, { 2493, 5548 },
	{ 2494, 654 }, { 2495, 1901 }, { 2496, 1452 }, { 2497, 4525 }, { 2498, 3929 }, { 2499, 5851 },
	{ 2500, 4814 }, { 2501, 4810 }, { 2502, 2889 }, { 2503, 3792 }, { 2504, 6186 }, { 2505, 4340 },
	{ 2506, 2814 }, { 2507, 5274 }, { 2508, 2816 }, { 2509, 1995 }, { 2510, 1978 }, { 2511, 3250 },
	{ 2512, 991 }, { 2513, 990 }, { 2514, 1894 }, { 2515, 1895 }, { 2516, 3133 }, { 2517, 815 },
	{ 2518, 6158 }, { 2519, 2157 }, { 2520, 4460 }, { 2521, 119 }, { 2522, 6162 }, { 2523, 4499 },
	{ 2524, 4043 }, { 2525, 3408 }, { 2526, 1713 }, { 2527, 2697 }, { 2528, 3552 }, { 2529, 5900 },
	{ 2530, 6033 }, { 2531, 2774 }, { 2532, 4108 }, { 2533, 5191 }, { 2534, 1060 }, { 2535, 3120 },
	{ 2536, 748 }, { 2537, 5878 }, { 2538, 6004 }, { 2539, 6056 }, { 2540, 3062 }, { 2541, 3063 },
	{ 2542, 5822 }, { 2543, 4648 }, { 2544, 3834 }, { 2545, 5102 }, { 2546, 6076 }, { 2547, 6078 },
	{ 2548, 6077 }, { 2549, 2666 }, { 2550, 131 }, { 2551, 2729 }, { 2552, 814 }, { 2553, 1672 },
	{ 2554, 5926 }, { 2555, 1076 }, { 2556, 3752 }, { 2557, 3751 }, { 2558, 4184 }, { 2559, 3086 },
	{ 2560, 2948 }, { 2561, 3347 }, { 2562, 1379 }, { 2563, 1223 }, { 2564, 2320 }, { 2565, 1110 },
	{ 2566, 4193 }, { 2567, 1017 }, { 2568, 5250 }, { 2569, 5239 }, { 2570, 2365 }, { 2571, 906 },
	{ 2572, 2439 }, { 2573, 5757 }, { 2574, 642 }, { 2575, 2303 }, { 2576, 5578 }, { 2577, 4892 },
	{ 2578, 4818 }, { 2579, 3353 }, { 2580, 5733 }, { 2581, 384 }, { 2582, 383 }, { 2583, 3330 },
	{ 2584, 1253 }, { 2585, 3718 }, { 2586, 3717 }, { 2587, 3150 }, { 2588, 4377 }, { 2589, 4529 },
	{ 2590, 2509 }, { 2591, 3162 }, { 2592, 3668 }, { 2593, 3320 }, { 2594, 1597 }, { 2595, 6199 },
	{ 2596, 6200 }, { 2597, 2314 }, { 2598, 992 }, { 2599, 5182 }, { 2600, 2353 }, { 2601, 1456 },
	{ 2602, 1457 }, { 2603, 5004 }, { 2604, 3855 }, { 2605, 3856 }, { 2606, 3646 }, { 2607, 1097 },
	{ 2608, 6082 }, { 2609, 5523 }, { 2610, 5950 }, { 2611, 3012 }, { 2612, 4510 }, { 2613, 5163 },
	{ 2614, 3722 }, { 2615, 1971 }, { 2616, 351 }, { 2617, 1024 }, { 2618, 4371 }, { 2619, 741 },
	{ 2620, 3075 }, { 2621, 3282 }, { 2622, 3254 }, { 2623, 3039 }, { 2624, 385 }, { 2625, 652 },
	{ 2626, 2104 }, { 2627, 3348 }, { 2628, 1431 }, { 2629, 5105 }, { 2630, 5104 }, { 2631, 5103 },
	{ 2632, 2705 }, { 2633, 2638 }, { 2634, 4277 }, { 2635, 547 }, { 2636, 5233 }, { 2637, 2549 },
	{ 2638, 5486 }, { 2639, 236 }, { 2640, 232 }, { 2641, 2266 }, { 2642, 5717 }, { 2643, 2211 },
	{ 2644, 5727 }, { 2645, 3831 }, { 2646, 262 }, { 2647, 5504 }, { 2648, 5884 }, { 2649, 6028 },
	{ 2650, 1795 }, { 2651, 1641 }, { 2652, 2640 }, { 2653, 5237 }, { 2654, 1122 }, { 2655, 5848 },
	{ 2656, 2880 }, { 2657, 5206 }, { 2658, 5203 }, { 2659, 5209 }, { 2660, 2110 }, { 2661, 3949 },
	{ 2662, 626 }, { 2663, 627 }, { 2664, 4164 }, { 2665, 4165 }, { 2666, 1878 }, { 2667, 201 },
	{ 2668, 200 }, { 2669, 5695 }, { 2670, 5796 }, { 2671, 3728 }, { 2672, 3748 }, { 2673, 1973 },
	{ 2674, 1861 }, { 2675, 5772 }, { 2676, 5099 }, { 2677, 2085 }, { 2678, 2086 }, { 2679, 5505 },
	{ 2680, 4475 }, { 2681, 3367 }, { 2683, 3542 }, { 2684, 3369 }, { 2685, 3366 }, { 2686, 3368 },
	{ 2687, 4345 }, { 2688, 3196 }, { 2689, 1902 }, { 2690, 2328 }, { 2691, 2769 }, { 2692, 124 },
	{ 2694, 4470 }, { 2695, 6061 }, { 2696, 5858 }, { 2697, 3914 }, { 2698, 3180 }, { 2699, 1200 },
	{ 2700, 5710 }, { 2701, 5169 }, { 2702, 5171 }, { 2703, 5168 }, { 2704, 5170 }, { 2705, 4943 },
	{ 2706, 3543 }, { 2707, 1728 }, { 2708, 560 }, { 2709, 5440 }, { 2710, 5327 }, { 2711, 5326 },
	{ 2712, 288 }, { 2713, 4594 }, { 2714, 4595 }, { 2715, 2354 }, { 2716, 2603 }, { 2717, 4310 },
	{ 2718, 4311 }, { 2719, 4881 }, { 2720, 6183 }, { 2721, 5148 }, { 2722, 4388 }, { 2723, 6105 },
	{ 2724, 4509 }, { 2725, 3439 }, { 2726, 5559 }, { 2727, 3261 }, { 2728, 5289 }, { 2729, 5577 },
	{ 2730, 3576 }, { 2731, 2080 }, { 2732, 2083 }, { 2733, 5073 }, { 2734, 889 }, { 2735, 3635 },
	{ 2736, 4565 }, { 2737, 5301 }, { 2738, 3562 }, { 2739, 5677 }, { 2740, 199 }, { 2741, 5760 },
	{ 2742, 5761 }, { 2743, 3469 }, { 2744, 2315 }, { 2745, 5886 }, { 2746, 1148 }, { 2747, 1991 },
	{ 2748, 1988 }, { 2749, 1987 }, { 2750, 1989 }, { 2751, 1990 }, { 2752, 4779 }, { 2753, 1366 },
	{ 2754, 327 }, { 2755, 1877 }, { 2756, 5097 }, { 2757, 1035 }, { 2758, 331 }, { 2759, 329 },
	{ 2760, 4832 }, { 2761, 1429 }, { 2762, 1430 }, { 2763, 1393 }, { 2764, 1294 }, { 2765, 4495 },
	{ 2766, 1075 }, { 2767, 5810 }, { 2768, 5809 }, { 2769, 1865 }, { 2770, 5949 }, { 2771, 5940 },
	{ 2772, 489 }, { 2773, 4599 }, { 2774, 4600 }, { 2775, 5165 }, { 2776, 4700 }, { 2777, 4701 },
	{ 2778, 2227 }, { 2779, 2971 }, { 2780, 2969 }, { 2781, 6151 }, { 2782, 1850 }, { 2783, 195 },
	{ 2784, 6234 }, { 2785, 181 }, { 2786, 182 }, { 2787, 4254 }, { 2788, 2043 }, { 2789, 3215 },
	{ 2790, 4293 }, { 2791, 3455 }, { 2792, 1889 }, { 2793, 2600 }, { 2794, 5890 }, { 2795, 3022 },
	{ 2796, 68 }, { 2797, 1814 }, { 2798, 5671 }, { 2799, 2483 }, { 2800, 71 }, { 2801, 2531 },
	{ 2802, 5943 }, { 2803, 750 }, { 2804, 1605 }, { 2805, 6225 }, { 2806, 1207 }, { 2807, 1206 },
	{ 2808, 2797 }, { 2809, 1120 }, { 2810, 3687 }, { 2811, 2202 }, { 2812, 471 }, { 2813, 3026 },
	{ 2814, 3025 }, { 2815, 2970 }, { 2816, 2972 }, { 2817, 3796 }, { 2818, 4722 }, { 2819, 1912 },
	{ 2820, 5871 }, { 2821, 6042 }, { 2822, 2878 }, { 2823, 1149 }, { 2824, 1150 }, { 2826, 5123 },
	{ 2827, 5122 }, { 2828, 2770 }, { 2829, 5078 }, { 2830, 5079 }, { 2831, 5080 }, { 2832, 5081 },
	{ 2833, 2151 }, { 2834, 1852 }, { 2835, 1853 }, { 2836, 868 }, { 2837, 4666 }, { 2838, 5342 },
	{ 2839, 3797 }, { 2840, 2942 }, { 2841, 2945 }, { 2842, 2943 }, { 2843, 4208 }, { 2844, 718 },
	{ 2845, 719 }, { 2846, 186 }, { 2847, 187 }, { 2848, 248 }, { 2849, 2078 }, { 2850, 3243 },
	{ 2851, 6123 }, { 2852, 585 }, { 2853, 2754 }, { 2854, 2590 }, { 2855, 3444 }, { 2856, 921 },
	{ 2857, 5090 }, { 2858, 1647 }, { 2859, 113 }, { 2860, 1422 }, { 2861, 1423 }, { 2862, 5777 },
	{ 2863, 5235 }, { 2864, 452 }, { 2865, 4271 }, { 2866, 2793 }, { 2867, 1819 }, { 2868, 3838 },
	{ 2869, 2492 }, { 2870, 1285 }, { 2871, 3432 }, { 2872, 4557 }, { 2873, 4439 }, { 2874, 1614 },
	{ 2875, 1615 }, { 2876, 5279 }, { 2877, 651 }, { 2878, 52 }, { 2879, 5816 }, { 2880, 5494 },
	{ 2881, 3574 }, { 2882, 3575 }, { 2883, 3569 }, { 2884, 2002 }, { 2885, 5701 }, { 2886, 4676 },
	{ 2887, 190 }, { 2888, 5254 }, { 2889, 4782 }, { 2890, 1204 }, { 2891, 965 }, { 2892, 5190 },
	{ 2893, 6054 }, { 2894, 54 }, { 2895, 3521 }, { 2896, 1650 }, { 2897, 989 }, { 2898, 343 },
	{ 2899, 4333 }, { 2900, 4540 }, { 2901, 210 }, { 2902, 3602 }, { 2903, 5401 }, { 2904, 3109 },
	{ 2905, 3113 }, { 2906, 816 }, { 2907, 6127 }, { 2908, 3140 }, { 2909, 2070 }, { 2910, 5589 },
	{ 2911, 641 }, { 2912, 1776 }, { 2913, 706 }, { 2914, 2096 }, { 2915, 5662 }, { 2916, 1708 },
	{ 2917, 1707 }, { 2918, 2883 }, { 2919, 4739 }, { 2920, 4738 }, { 2921, 919 }, { 2922, 920 },
	{ 2923, 6226 }, { 2924, 4356 }, { 2926, 3321 }, { 2927, 5861 }, { 2928, 4638 }, { 2929, 258 },
	{ 2930, 259 }, { 2931, 969 }, { 2932, 2570 }, { 2933, 25 }, { 2934, 24 }, { 2935, 4524 },
	{ 2936, 4090 }, { 2937, 4312 }, { 2938, 5136 }, { 2939, 5137 }, { 2940, 5138 }, { 2941, 5139 },
	{ 2942, 5140 }, { 2943, 5780 }, { 2944, 3222 }, { 2945, 2232 }, { 2946, 1997 }, { 2947, 2178 },
	{ 2948, 6086 }, { 2949, 6089 }, { 2950, 1809 }, { 2951, 4092 }, { 2952, 3354 }, { 2953, 4096 },
	{ 2954, 4097 }, { 2955, 1197 }, { 2956, 4103 }, { 2957, 2839 }, { 2958, 2840 }, { 2959, 4726 },
	{ 2960, 1402 }, { 2961, 702 }, { 2962, 2681 }, { 2963, 2680 }, { 2964, 758 }, { 2965, 757 },
	{ 2966, 2511 }, { 2967, 5310 }, { 2968, 1753 }, { 2969, 1825 }, { 2970, 2571 }, { 2971, 3619 },
	{ 2972, 4308 }, { 2973, 5454 }, { 2974, 5072 }, { 2975, 1993 }, { 2976, 1037 }, { 2977, 5774 },
	{ 2978, 5773 }, { 2979, 2233 }, { 2980, 6160 }, { 2981, 3484 }, { 2982, 2790 }, { 2983, 3663 },
	{ 2984, 2342 }, { 2985, 2343 }, { 2986, 5366 }, { 2987, 2502 }, { 2988, 2296 }, { 2989, 6349 },
	{ 2990, 712 }, { 2991, 6184 }, { 2992, 516 }, { 2993, 5946 }, { 2994, 5947 }, { 2995, 2513 },
	{ 2996, 6058 }, { 2997, 4633 }, { 2998, 4632 }, { 2999, 4664 }, { 3000, 2260 }, { 3001, 4071 },
	{ 3002, 1870 }, { 3003, 936 }, { 3004, 1203 }, { 3005, 2129 }, { 3006, 2537 }, { 3007, 3070 },
	{ 3008, 3279 }, { 3009, 4472 }, { 3010, 2223 }, { 3011, 5756 }, { 3012, 5805 }, { 3013, 2143 },
	{ 3014, 738 }, { 3015, 3516 }, { 3016, 3824 }, { 3017, 1847 }, { 3018, 5304 }, { 3019, 4674 },
	{ 3020, 959 }, { 3021, 175 }, { 3022, 1208 }, { 3023, 3126 }, { 3024, 3570 }, { 3025, 382 },
	{ 3026, 174 }, { 3027, 2999 }, { 3028, 3000 }, { 3029, 2998 }, { 3030, 381 }, { 3031, 1786 },
	{ 3032, 4647 }, { 3033, 4205 }, { 3034, 4082 }, { 3035, 1996 }, { 3036, 2250 }, { 3037, 2331 },
	{ 3038, 4860 }, { 3039, 1048 }, { 3040, 5699 }, { 3041, 1417 }, { 3042, 2851 }, { 3043, 740 },
	{ 3044, 1785 }, { 3045, 4677 }, { 3046, 1414 }, { 3047, 2305 }, { 3048, 4197 }, { 3049, 3872 },
	{ 3050, 2119 }, { 3051, 2090 }, { 3052, 303 }, { 3053, 1579 }, { 3054, 249 }, { 3055, 4320 },
	{ 3056, 903 }, { 3057, 2167 }, { 3058, 5962 }, { 3059, 4521 }, { 3060, 2642 }, { 3061, 871 },
	{ 3062, 3539 }, { 3063, 3540 }, { 3064, 4759 }, { 3065, 5127 }, { 3066, 3603 }, { 3067, 1982 },
	{ 3068, 3079 }, { 3069, 3078 }, { 3070, 3266 }, { 3071, 6311 }, { 3072, 1184 }, { 3073, 5928 },
	{ 3074, 6255 }, { 3075, 4066 }, { 3076, 4064 }, { 3077, 4065 }, { 3078, 4063 }, { 3079, 3097 },
	{ 3080, 5362 }, { 3081, 5665 }, { 3082, 5666 }, { 3083, 5669 }, { 3084, 2771 }, { 3085, 4182 },
	{ 3086, 2817 }, { 3087, 436 }, { 3088, 6263 }, { 3089, 4445 }, { 3090, 5379 }, { 3091, 0 },
	{ 3093, 4584 }, { 3094, 4585 }, { 3095, 4145 }, { 3096, 3561 }, { 3097, 6411 }, { 3098, 5842 },
	{ 3099, 952 }, { 3100, 3994 }, { 3101, 2330 }, { 3102, 5133 }, { 3103, 500 }, { 3104, 499 },
	{ 3105, 853 }, { 3106, 854 }, { 3107, 762 }, { 3108, 2135 }, { 3109, 4237 }, { 3110, 5085 },
	{ 3111, 6224 }, { 3112, 2925 }, { 3113, 1174 }, { 3114, 882 }, { 3115, 3193 }, { 3116, 3191 },
	{ 3117, 3192 }, { 3118, 4278 }, { 3119, 1273 }, { 3120, 1274 }, { 3121, 4186 }, { 3122, 6065 },
	{ 3123, 1659 }, { 3124, 583 }, { 3125, 37 }, { 3127, 1231 }, { 3128, 3558 }, { 3129, 3666 },
	{ 3130, 2489 }, { 3131, 3613 }, { 3132, 3397 }, { 3133, 4372 }, { 3134, 1651 }, { 3135, 4217 },
	{ 3136, 2196 }, { 3137, 4804 }, { 3138, 4805 }, { 3139, 2569 }, { 3140, 391 }, { 3141, 5994 },
	{ 3142, 4615 }, { 3143, 4954 }, { 3144, 5563 }, { 3145, 1190 }, { 3146, 586 }, { 3147, 4690 },
	{ 3148, 3783 }, { 3149, 3784 }, { 3150, 3781 }, { 3151, 3782 }, { 3152, 1930 }, { 3153, 4830 },
	{ 3154, 885 }, { 3155, 2852 }, { 3156, 2577 }, { 3157, 3080 }, { 3158, 5390 }, { 3159, 3526 },
	{ 3160, 5657 }, { 3161, 1503 }, { 3162, 5012 }, { 3163, 4670 }, { 3164, 2557 }, { 3165, 3725 },
	{ 3166, 5247 }, { 3167, 3835 }, { 3168, 4335 }, { 3169, 4995 }, { 3170, 4996 }, { 3171, 4997 },
	{ 3172, 4999 }, { 3173, 4998 }, { 3174, 398 }, { 3175, 5525 }, { 3176, 402 }, { 3177, 4250 },
	{ 3178, 4548 }, { 3179, 2234 }, { 3180, 3169 }, { 3181, 672 }, { 3182, 673 }, { 3183, 1112 },
	{ 3184, 325 }, { 3185, 5166 }, { 3186, 2540 }, { 3187, 3927 }, { 3188, 728 }, { 3189, 4183 },
	{ 3190, 1214 }, { 3191, 1215 }, { 3192, 1970 }, { 3193, 5251 }, { 3194, 3123 }, { 3195, 3554 },
	{ 3196, 3555 }, { 3197, 1717 }, { 3198, 1716 }, { 3199, 1486 }, { 3200, 5638 }, { 3201, 1141 },
	{ 3202, 2646 }, { 3203, 3712 }, { 3204, 3711 }, { 3205, 2742 }, { 3206, 2713 }, { 3207, 6072 },
	{ 3208, 4240 }, { 3209, 3714 }, { 3210, 2000 }, { 3211, 523 }, { 3212, 5446 }, { 3213, 3584 },
	{ 3214, 2844 }, { 3215, 2845 }, { 3216, 1932 }, { 3217, 5867 }, { 3218, 5153 }, { 3219, 6193 },
	{ 3220, 6298 }, { 3221, 6297 }, { 3222, 2149 }, { 3223, 1438 }, { 3224, 145 }, { 3225, 1914 },
	{ 3226, 2731 }, { 3227, 1610 }, { 3228, 1609 }, { 3229, 2152 }, { 3230, 5018 }, { 3231, 5965 },
	{ 3232, 3205 }, { 3233, 6146 }, { 3234, 202 }, { 3235, 3197 }, { 3236, 334 }, { 3237, 333 },
	{ 3238, 332 }, { 3239, 335 }, { 3240, 5740 }, { 3241, 5519 }, { 3242, 4938 }, { 3243, 5653 },
	{ 3244, 3980 }, { 3245, 5967 }, { 3246, 1607 }, { 3247, 1606 }, { 3248, 4390 }, { 3249, 5329 },
	{ 3250, 2289 }, { 3251, 5521 }, { 3252, 1413 }, { 3253, 4200 }, { 3254, 4202 }, { 3255, 4968 },
	{ 3256, 1143 }, { 3257, 1144 }, { 3258, 2783 }, { 3259, 1780 }, { 3260, 2726 }, { 3261, 6177 },
	{ 3262, 3578 }, { 3263, 1648 }, { 3264, 883 }, { 3265, 218 }, { 3266, 3853 }, { 3267, 2425 },
	{ 3268, 3416 }, { 3269, 3417 }, { 3270, 5941 }, { 3271, 1201 }, { 3272, 5894 }, { 3273, 5480 },
	{ 3274, 4070 }, { 3275, 4853 }, { 3276, 3160 }, { 3277, 528 }, { 3278, 3024 }, { 3279, 122 },
	{ 3280, 6049 }, { 3281, 5518 }, { 3282, 1304 }, { 3283, 3589 }, { 3284, 26 }, { 3285, 4285 },
	{ 3286, 1630 }, { 3287, 1451 }, { 3288, 1111 }, { 3289, 1752 }, { 3290, 847 }, { 3291, 4843 },
	{ 3292, 859 }, { 3293, 1939 }, { 3294, 1940 }, { 3295, 1622 }, { 3296, 4695 }, { 3297, 1265 },
	{ 3298, 1394 }, { 3299, 4211 }, { 3300, 913 }, { 3301, 5564 }, { 3302, 3188 }, { 3303, 4031 },
	{ 3304, 4033 }, { 3305, 3924 }, { 3306, 3488 }, { 3307, 4032 }, { 3308, 5694 }, { 3309, 5692 },
	{ 3310, 1618 }, { 3311, 3182 }, { 3312, 347 }, { 3313, 5876 }, { 3314, 5875 }, { 3315, 902 },
	{ 3316, 183 }, { 3317, 6050 }, { 3318, 5334 }, { 3319, 4947 }, { 3320, 3937 }, { 3321, 6003 },
	{ 3322, 112 }, { 3326, 5021 }, { 3327, 567 }, { 3328, 1677 }, { 3329, 2324 }, { 3330, 3187 },
	{ 3331, 3190 }, { 3332, 3189 }, { 3333, 1370 }, { 3334, 1450 }, { 3335, 1448 }, { 3336, 1449 },
	{ 3337, 1447 }, { 3338, 264 }, { 3339, 266 }, { 3340, 267 }, { 3341, 265 }, { 3342, 6135 },
	{ 3343, 3385 }, { 3344, 680 }, { 3345, 2584 }, { 3346, 5750 }, { 3347, 4248 }, { 3348, 4146 },
	{ 3349, 945 }, { 3350, 1961 }, { 3351, 751 }, { 3352, 5332 }, { 3353, 1903 }, { 3354, 5402 },
	{ 3355, 4069 }, { 3356, 5880 }, { 3357, 134 }, { 3358, 3376 }, { 3359, 6144 }, { 3360, 2930 },
	{ 3361, 2929 }, { 3362, 1465 }, { 3363, 3519 }, { 3364, 1155 }, { 3365, 1106 }, { 3366, 1153 },
	{ 3367, 4872 }, { 3372, 5658 }, { 3373, 2967 }, { 3374, 1018 }, { 3375, 6060 }, { 3376, 897 },
	{ 3377, 1052 }, { 3378, 6214 }, { 3379, 5220 }, { 3380, 5205 }, { 3381, 2123 }, { 3382, 2069 },
	{ 3383, 1815 }, { 3384, 2322 }, { 3385, 4505 }, { 3386, 2176 }, { 3387, 548 }, { 3388, 876 },
	{ 3389, 3409 }, { 3390, 1562 }, { 3391, 4874 }, { 3392, 1670 }, { 3393, 1279 }, { 3394, 1280 },
	{ 3395, 1619 }, { 3396, 4368 }, { 3397, 1011 }, { 3398, 3234 }, { 3399, 1194 }, { 3400, 1195 },
	{ 3401, 1945 }, { 3402, 2076 }, { 3405, 3811 }, { 3406, 3812 }, { 3407, 2978 }, { 3408, 591 },
	{ 3409, 3715 }, { 3410, 3716 }, { 3411, 628 }, { 3412, 6282 }, { 3413, 5453 }, { 3414, 6179 },
	{ 3415, 571 }, { 3416, 1063 }, { 3417, 1213 }, { 3418, 4734 }, { 3419, 5223 }, { 3420, 2525 },
	{ 3421, 653 }, { 3422, 4816 }, { 3423, 6330 }, { 3424, 6331 }, { 3425, 173 }, { 3426, 393 },
	{ 3427, 6133 }, { 3428, 5802 }, { 3429, 2112 }, { 3430, 5312 }, { 3431, 3560 }, { 3432, 4079 },
	{ 3433, 4023 }, { 3434, 3998 }, { 3435, 4127 }, { 3436, 2108 }, { 3437, 498 }, { 3438, 5269 },
	{ 3439, 2363 }, { 3440, 269 }, { 3441, 1094 }, { 3442, 1095 }, { 3443, 4095 }, { 3444, 1387 },
	{ 3445, 3338 }, { 3446, 9 }, { 3447, 1443 }, { 3448, 1494 }, { 3449, 2317 }, { 3450, 867 },
	{ 3451, 411 }, { 3452, 4834 }, { 3453, 4427 }, { 3454, 3296 }, { 3455, 4420 }, { 3456, 5918 },
	{ 3457, 5919 }, { 3458, 1281 }, { 3459, 2625 }, { 3460, 1661 }, { 3461, 1664 }, { 3462, 1665 },
	{ 3463, 1660 }, { 3464, 1663 }, { 3465, 1662 }, { 3466, 6196 }, { 3467, 4610 }, { 3468, 5776 },
	{ 3469, 4294 }, { 3470, 2856 }, { 3471, 2857 }, { 3472, 2805 }, { 3473, 2806 }, { 3474, 5781 },
	{ 3475, 2128 }, { 3476, 3845 }, { 3477, 1649 }, { 3478, 5382 }, { 3479, 5804 }, { 3480, 4291 },
	{ 3481, 1003 }, { 3482, 6069 }, { 3483, 5124 }, { 3484, 2107 }, { 3485, 910 }, { 3486, 2529 },
	{ 3487, 3087 }, { 3488, 2047 }, { 3489, 1594 }, { 3490, 1058 }, { 3491, 5473 }, { 3492, 5795 },
	{ 3493, 3887 }, { 3494, 2437 }, { 3495, 4959 }, { 3496, 4960 }, { 3497, 2676 }, { 3498, 1292 },
	{ 3499, 4884 }, { 3500, 4803 }, { 3501, 2750 }, { 3502, 519 }, { 3503, 3084 }, { 3504, 2714 },
	{ 3505, 884 }, { 3506, 304 }, { 3507, 3586 }, { 3508, 2634 }, { 3509, 6063 }, { 3510, 6324 },
	{ 3511, 6126 }, { 3512, 540 }, { 3513, 372 }, { 3514, 3473 }, { 3515, 3472 }, { 3516, 5151 },
	{ 3517, 30 }, { 3518, 404 }, { 3519, 3900 }, { 3520, 2094 }, { 3521, 3174 }, { 3522, 3868 },
	{ 3523, 3926 }, { 3524, 1646 }, { 3525, 1690 }, { 3526, 5346 }, { 3527, 592 }, { 3528, 2812 },
	{ 3529, 2813 }, { 3530, 2138 }, { 3531, 2848 }, { 3532, 4593 }, { 3533, 4592 }, { 3534, 5888 },
	{ 3535, 3389 }, { 3536, 5179 }, { 3537, 3749 }, { 3538, 2426 }, { 3539, 2427 }, { 3540, 4317 },
	{ 3541, 6012 }, { 3542, 2245 }, { 3543, 4494 }, { 3544, 5615 }, { 3545, 819 }, { 3547, 5491 },
	{ 3548, 2645 }, { 3549, 5604 }, { 3550, 5325 }, { 3551, 317 }, { 3552, 5570 }, { 3553, 4603 },
	{ 3554, 4537 }, { 3555, 4598 }, { 3556, 5118 }, { 3557, 4236 }, { 3558, 3185 }, { 3559, 892 },
	{ 3560, 2599 }, { 3561, 664 }, { 3562, 4926 }, { 3563, 6107 }, { 3564, 1807 }, { 3565, 3108 },
	{ 3566, 4533 }, { 3567, 1514 }, { 3568, 1516 }, { 3569, 3165 }, { 3570, 3176 }, { 3571, 3223 },
	{ 3572, 3224 }, { 3573, 5540 }, { 3574, 1482 }, { 3575, 881 }, { 3576, 1025 }, { 3577, 1091 },
	{ 3578, 1295 }, { 3579, 5770 }, { 3580, 3518 }, { 3581, 2900 }, { 3582, 4361 }, { 3583, 830 },
	{ 3584, 5806 }, { 3585, 1737 }, { 3586, 1738 }, { 3587, 4119 }, { 3588, 4981 }, { 3589, 2753 },
	{ 3590, 6229 }, { 3591, 2216 }, { 3592, 2215 }, { 3593, 722 }, { 3594, 3218 }, { 3595, 5043 },
	{ 3596, 2789 }, { 3597, 38 }, { 3598, 39 }, { 3599, 4530 }, { 3600, 5723 }, { 3601, 5978 },
	{ 3602, 2583 }, { 3603, 2620 }, { 3604, 660 }, { 3605, 1062 }, { 3606, 5271 }, { 3607, 4354 },
	{ 3608, 5732 }, { 3609, 1135 }, { 3610, 1643 }, { 3611, 5108 }, { 3612, 1298 }, { 3613, 198 },
	{ 3614, 5070 }, { 3615, 5349 }, { 3616, 896 }, { 3617, 5044 }, { 3618, 48 }, { 3619, 49 },
	{ 3620, 1774 }, { 3621, 1773 }, { 3622, 1936 }, { 3623, 2251 }, { 3624, 1459 }, { 3625, 6013 },
	{ 3626, 769 }, { 3627, 2802 }, { 3628, 1787 }, { 3629, 1805 }, { 3630, 1176 }, { 3631, 1177 },
	{ 3632, 1460 }, { 3633, 6080 }, { 3634, 2304 }, { 3635, 4935 }, { 3636, 5006 }, { 3637, 4914 },
	{ 3638, 1680 }, { 3639, 6254 }, { 3640, 3664 }, { 3641, 3665 }, { 3642, 2863 }, { 3643, 483 },
	{ 3644, 5328 }, { 3645, 1258 }, { 3646, 6325 }, { 3647, 5272 }, { 3648, 1979 }, { 3649, 3790 },
	{ 3650, 4373 }, { 3651, 6318 }, { 3652, 6073 }, { 3653, 5767 }, { 3654, 5914 }, { 3655, 56 },
	{ 3656, 57 }, { 3657, 2554 }, { 3658, 4421 }, { 3659, 338 }, { 3660, 826 }, { 3661, 824 },
	{ 3662, 4429 }, { 3663, 1593 }, { 3664, 5882 }, { 3665, 1757 }, { 3666, 1806 }, { 3667, 2587 },
	{ 3668, 1381 }, { 3669, 863 }, { 3670, 5161 }, { 3671, 1669 }, { 3672, 3017 }, { 3673, 3220 },
	{ 3674, 6168 }, { 3675, 817 }, { 3676, 5908 }, { 3677, 4751 }, { 3678, 2686 }, { 3679, 3731 },
	{ 3680, 3837 }, { 3681, 753 }, { 3682, 862 }, { 3683, 657 }, { 3684, 1908 }, { 3685, 1583 },
	{ 3686, 5685 }, { 3687, 5094 }, { 3688, 5095 }, { 3689, 1282 }, { 3690, 5452 }, { 3691, 3122 },
	{ 3692, 2632 }, { 3693, 1637 }, { 3695, 656 }, { 3696, 5606 }, { 3697, 3901 }, { 3698, 4841 },
	{ 3699, 2920 }, { 3700, 3077 }, { 3701, 3616 }, { 3702, 6210 }, { 3703, 127 }, { 3704, 128 },
	{ 3705, 129 }, { 3706, 4792 }, { 3707, 4793 }, { 3708, 5404 }, { 3709, 784 }, { 3710, 4326 },
	{ 3711, 1655 }, { 3712, 4982 }, { 3713, 5624 }, { 3714, 1385 }, { 3715, 268 }, { 3716, 6230 },
	{ 3717, 6231 }, { 3718, 4048 }, { 3719, 2767 }, { 3720, 5830 }, { 3721, 6326 }, { 3722, 6321 },
	{ 3723, 5489 }, { 3724, 640 }, { 3725, 3502 }, { 3726, 401 }, { 3727, 1629 }, { 3728, 1631 },
	{ 3729, 1999 }, { 3730, 1009 }, { 3731, 5145 }, { 3732, 3105 }, { 3733, 3463 }, { 3734, 5507 },
	{ 3735, 4466 }, { 3736, 4770 }, { 3737, 6308 }, { 3738, 5951 }, { 3739, 2966 }, { 3740, 2270 },
	{ 3741, 6238 }, { 3742, 1212 }, { 3743, 2670 }, { 3744, 4869 }, { 3745, 2225 }, { 3746, 3008 },
	{ 3747, 3009 }, { 3748, 6122 }, { 3749, 963 }, { 3750, 874 }, { 3751, 2175 }, { 3752, 5971 },
	{ 3753, 3520 }, { 3754, 5654 }, { 3755, 4868 }, { 3756, 839 }, { 3757, 2186 }, { 3758, 361 },
	{ 3759, 1862 }, { 3760, 135 }, { 3761, 2199 }, { 3762, 2106 }, { 3763, 6305 }, { 3764, 3318 },
	{ 3765, 4809 }, { 3766, 5107 }, { 3767, 3020 }, { 3768, 4601 }, { 3769, 2252 }, { 3770, 964 },
	{ 3771, 4131 }, { 3772, 1227 }, { 3773, 1219 }, { 3774, 6358 }, { 3775, 2755 }, { 3776, 1603 },
	{ 3777, 2835 }, { 3778, 777 }, { 3779, 1051 }, { 3780, 3801 }, { 3781, 63 }, { 3782, 2746 },
	{ 3783, 621 }, { 3784, 599 }, { 3785, 600 }, { 3786, 5885 }, { 3787, 1965 }, { 3788, 2756 },
	{ 3789, 4660 }, { 3790, 4539 }, { 3791, 5797 }, { 3792, 5106 }, { 3793, 1338 }, { 3794, 2807 },
	{ 3795, 3482 }, { 3796, 5286 }, { 3797, 2512 }, { 3798, 3289 }, { 3799, 4556 }, { 3800, 4468 },
	{ 3801, 2429 }, { 3802, 5959 }, { 3803, 5236 }, { 3804, 2694 }, { 3805, 5583 }, { 3806, 6219 },
	{ 3807, 5285 }, { 3808, 5405 }, { 3809, 324 }, { 3810, 6185 }, { 3811, 237 }, { 3812, 3651 },
	{ 3813, 4579 }, { 3814, 3650 }, { 3815, 2963 }, { 3816, 5430 }, { 3817, 5561 }, { 3818, 1162 },
	{ 3819, 1777 }, { 3820, 4906 }, { 3821, 4300 }, { 3822, 100 }, { 3823, 99 }, { 3824, 101 },
	{ 3825, 1938 }, { 3826, 6101 }, { 3827, 3648 }, { 3828, 3628 }, { 3829, 3629 }, { 3830, 916 },
	{ 3831, 1601 }, { 3832, 6334 }, { 3833, 188 }, { 3834, 5259 }, { 3835, 5260 }, { 3836, 3148 },
	{ 3837, 3304 }, { 3838, 5243 }, { 3839, 257 }, { 3840, 2007 }, { 3841, 5048 }, { 3842, 3747 },
	{ 3843, 4532 }, { 3844, 4733 }, { 3845, 5905 }, { 3846, 260 }, { 3847, 3419 }, { 3848, 2768 },
	{ 3849, 5287 }, { 3850, 4523 }, { 3851, 5261 }, { 3852, 5315 }, { 3853, 5311 }, { 3854, 5378 },
	{ 3855, 4017 }, { 3856, 2592 }, { 3857, 5724 }, { 3858, 5725 }, { 3859, 3524 }, { 3860, 4871 },
	{ 3861, 6178 }, { 3862, 2142 }, { 3863, 414 }, { 3864, 415 }, { 3865, 6310 }, { 3866, 1623 },
	{ 3867, 1624 }, { 3868, 1424 }, { 3869, 4105 }, { 3870, 4104 }, { 3871, 521 }, { 3872, 3932 },
	{ 3873, 1896 }, { 3874, 5113 }, { 3875, 4314 }, { 3876, 1468 }, { 3877, 6288 }, { 3878, 2029 },
	{ 3879, 350 }, { 3880, 2536 }, { 3881, 2495 }, { 3882, 3412 }, { 3883, 6037 }, { 3884, 5227 },
	{ 3885, 5702 }, { 3886, 3579 }, { 3887, 967 }, { 3888, 968 }, { 3889, 1288 }, { 3890, 3573 },
	{ 3891, 4798 }, { 3892, 4177 }, { 3893, 935 }, { 3894, 5482 }, { 3895, 5483 }, { 3896, 4937 },
	{ 3897, 4936 }, { 3898, 4971 }, { 3899, 2778 }, { 3900, 5825 }, { 3901, 3768 }, { 3902, 3760 },
	{ 3903, 940 }, { 3904, 3964 }, { 3905, 3467 }, { 3906, 5703 }, { 3907, 2555 }, { 3908, 2349 },
	{ 3909, 5445 }, { 3910, 4384 }, { 3911, 4385 }, { 3912, 2105 }, { 3913, 3018 }, { 3914, 3019 },
	{ 3915, 167 }, { 3916, 6239 }, { 3917, 165 }, { 3918, 4284 }, { 3919, 2392 }, { 3920, 1863 },
	{ 3921, 2280 }, { 3922, 5242 }, { 3923, 5492 }, { 3924, 3358 }, { 3925, 6364 }, { 3926, 6173 },
	{ 3927, 3515 }, { 3928, 3614 }, { 3929, 5155 }, { 3930, 5484 }, { 3931, 3443 }, { 3932, 1617 },
	{ 3933, 4289 }, { 3934, 5429 }, { 3935, 4939 }, { 3936, 3131 }, { 3937, 1602 }, { 3938, 1317 },
	{ 3939, 51 }, { 3940, 6264 }, { 3941, 2313 }, { 3942, 5299 }, { 3943, 5642 }, { 3944, 5241 },
	{ 3945, 1724 }, { 3946, 550 }, { 3947, 888 }, { 3948, 318 }, { 3949, 1546 }, { 3950, 3508 },
	{ 3951, 4467 }, { 3952, 2397 }, { 3953, 6283 }, { 3954, 130 }, { 3955, 4117 }, { 3956, 2222 },
	{ 3957, 3379 }, { 3958, 3378 }, { 3959, 5731 }, { 3960, 593 }, { 3961, 4389 }, { 3962, 4877 },
	{ 3963, 5631 }, { 3964, 4870 }, { 3965, 466 }, { 3966, 603 }, { 3967, 4341 }, { 3968, 2403 },
	{ 3969, 2953 }, { 3970, 2956 }, { 3971, 2957 }, { 3972, 2484 }, { 3973, 4398 }, { 3974, 6278 },
	{ 3975, 192 }, { 3976, 4037 }, { 3977, 4038 }, { 3978, 4962 }, { 3979, 5177 }, { 3980, 6421 },
	{ 3981, 5344 }, { 3982, 1688 }, { 3983, 1689 }, { 3984, 3142 }, { 3985, 3141 }, { 3986, 3143 },
	{ 3987, 911 }, { 3988, 1336 }, { 3989, 767 }, { 3990, 766 }, { 3991, 768 }, { 3992, 765 },
	{ 3993, 764 }, { 3995, 2757 }, { 3996, 62 }, { 3997, 168 }, { 3998, 1501 }, { 3999, 3895 },
	{ 4000, 5613 }, { 4001, 3729 }, { 4002, 4479 }, { 4003, 4477 }, { 4004, 4474 }, { 4005, 4473 },
	{ 4006, 4478 }, { 4007, 4476 }, { 4008, 3618 }, { 4009, 948 }, { 4010, 4855 }, { 4011, 224 },
	{ 4012, 4201 }, { 4013, 90 }, { 4014, 5541 }, { 4015, 5543 }, { 4016, 5544 }, { 4017, 5545 },
	{ 4018, 5546 }, { 4019, 5547 }, { 4020, 5722 }, { 4021, 3738 }, { 4022, 1495 }, { 4023, 1813 },
	{ 4024, 5691 }, { 4025, 4156 }, { 4026, 407 }, { 4027, 773 }, { 4028, 1598 }, { 4029, 2665 },
	{ 4030, 2818 }, { 4031, 5447 }, { 4032, 6043 }, { 4033, 4856 }, { 4034, 5815 }, { 4035, 6087 },
	{ 4036, 6088 }, { 4037, 4591 }, { 4038, 1910 }, { 4039, 1909 }, { 4040, 6340 }, { 4041, 2319 },
	{ 4042, 2987 }, { 4043, 3774 }, { 4044, 3089 }, { 4045, 3844 }, { 4046, 103 }, { 4047, 1228 },
	{ 4049, 6081 }, { 4050, 986 }, { 4051, 1140 }, { 4052, 2633 }, { 4053, 893 }, { 4054, 894 },
	{ 4055, 895 }, { 4056, 3041 }, { 4057, 6141 }, { 4058, 2902 }, { 4059, 1472 }, { 4060, 1576 },
	{ 4061, 2449 }, { 4062, 2451 }, { 4063, 2450 }, { 4064, 2452 }, { 4065, 511 }, { 4066, 4298 },
	{ 4067, 2510 }, { 4068, 2679 }, { 4069, 3287 }, { 4070, 5742 }, { 4071, 180 }, { 4072, 6359 },
	{ 4073, 2700 }, { 4074, 914 }, { 4075, 4229 }, { 4076, 4987 }, { 4077, 6422 }, { 4078, 1211 },
	{ 4079, 4861 }, { 4080, 3065 }, { 4081, 3066 }, { 4082, 3067 }, { 4083, 3068 }, { 4084, 6424 },
	{ 4085, 1884 }, { 4086, 6426 }, { 4087, 346 }, { 4088, 3847 }, { 4089, 3999 }, { 4090, 3961 },
	{ 4091, 1860 }, { 4092, 1859 }, { 4093, 4463 }, { 4094, 5520 }, { 4095, 6327 }, { 4096, 730 },
	{ 4097, 4167 }, { 4098, 1550 }, { 4099, 1534 }, { 4100, 2534 }, { 4101, 734 }, { 4102, 735 },
	{ 4103, 736 }, { 4104, 737 }, { 4105, 5056 }, { 4106, 5503 }, { 4107, 2796 }, { 4108, 72 },
	{ 4109, 2795 }, { 4110, 2082 }, { 4111, 6267 }, { 4112, 339 }, { 4113, 189 }, { 4114, 2849 },
	{ 4115, 905 }, { 4116, 5152 }, { 4117, 2292 }, { 4118, 3678 }, { 4119, 445 }, { 4120, 3291 },
	{ 4121, 1625 }, { 4122, 2033 }, { 4123, 6341 }, { 4124, 5643 }, { 4125, 4036 }, { 4126, 1361 },
	{ 4127, 5860 }, { 4128, 3883 }, { 4129, 3880 }, { 4130, 2042 }, { 4131, 5347 }, { 4132, 3889 },
	{ 4133, 3888 }, { 4134, 3754 }, { 4135, 997 }, { 4136, 999 }, { 4137, 998 }, { 4138, 3690 },
	{ 4139, 5632 }, { 4140, 907 }, { 4141, 3947 }, { 4142, 3945 }, { 4143, 3946 }, { 4145, 6070 },
	{ 4146, 5625 }, { 4147, 6048 }, { 4148, 2288 }, { 4149, 176 }, { 4150, 4329 }, { 4151, 3229 },
	{ 4152, 2504 }, { 4153, 3166 }, { 4154, 467 }, { 4155, 776 }, { 4156, 5352 }, { 4157, 5353 },
	{ 4158, 5351 }, { 4159, 3864 }, { 4160, 2836 }, { 4161, 3970 }, { 4162, 3973 }, { 4163, 5083 },
	{ 4164, 5082 }, { 4165, 220 }, { 4166, 2850 }, { 4167, 1342 }, { 4168, 4432 }, { 4169, 2398 },
	{ 4170, 1266 }, { 4171, 3305 }, { 4172, 4187 }, { 4173, 6430 }, { 4174, 5160 }, { 4175, 570 },
	{ 4176, 5663 }, { 4177, 6137 }, { 4178, 5368 }, { 4179, 3161 }, { 4180, 2380 }, { 4181, 3116 },
	{ 4182, 4192 }, { 4183, 1256 }, { 4184, 5869 }, { 4185, 6115 }, { 4186, 715 }, { 4187, 1179 },
	{ 4188, 5920 }, { 4189, 4179 }, { 4190, 5067 }, { 4191, 6434 }, { 4192, 538 }, { 4193, 4464 },
	{ 4194, 5255 }, { 4195, 531 }, { 4197, 2262 }, { 4199, 1687 }, { 4200, 6035 }, { 4300, 1124 },
	{ 4301, 1268 }, { 4302, 1269 }, { 4303, 5298 }, { 4304, 4113 }, { 4305, 565 }, { 4306, 4262 },
	{ 4307, 5755 }, { 4308, 1078 }, { 4309, 1565 }, { 4310, 3298 }, { 4311, 4123 }, { 4312, 4425 },
	{ 4313, 4232 }, { 4314, 953 }, { 4316, 954 }, { 4317, 4016 }, { 4319, 5120 }, { 4320, 1927 },
	{ 4321, 4819 }, { 4322, 5736 }, { 4323, 5737 }, { 4324, 6438 }, { 4325, 2133 }, { 4326, 2132 },
	{ 4327, 2809 }, { 4328, 2808 }, { 4329, 4449 }, { 4330, 1400 }, { 4331, 2928 }, { 4332, 2137 },
	{ 4333, 178 }, { 4334, 3622 }, { 4335, 3623 }, { 4336, 4678 }, { 4340, 2088 }, { 4341, 6441 },
	{ 4343, 5849 }, { 4344, 5968 }, { 4345, 3114 }, { 4346, 1693 }, { 4347, 2962 }, { 4348, 2775 },
	{ 4349, 2051 }, { 4350, 3590 }, { 4351, 4290 }, { 4352, 4275 }, { 4353, 1890 }, { 4354, 4519 },
	{ 4355, 4520 }, { 4356, 4516 }, { 4357, 4517 }, { 4358, 4518 }, { 4359, 3960 }, { 4360, 3156 },
	{ 4361, 6443 }, { 4366, 6444 }, { 4368, 6237 }, { 4369, 1779 }, { 4370, 1704 }, { 4371, 2937 },
	{ 4372, 2938 }, { 4373, 4654 }, { 4374, 4430 }, { 4375, 5698 }, { 4376, 631 }, { 4377, 1134 },
	{ 4378, 1132 }, { 4379, 1218 }, { 4389, 6253 }, { 4390, 6155 }, { 4391, 363 }, { 4392, 364 },
	{ 4393, 365 }, { 4394, 6447 }, { 4395, 3967 }, { 4396, 2013 }, { 4400, 1558 }, { 4401, 1559 },
	{ 4402, 1555 }, { 4403, 1560 }, { 4404, 1554 }, { 4405, 1556 }, { 4406, 1557 }, { 4407, 3505 },
	{ 4408, 5132 }, { 4409, 3615 }, { 4410, 2779 }, { 4411, 2030 }, { 4412, 6450 }, { 4413, 5980 },
	{ 4414, 5877 }, { 4415, 727 }, { 4416, 4273 }, { 4417, 6197 }, { 4418, 6453 }, { 4419, 875 },
	{ 4420, 3898 }, { 4421, 4880 }, { 4422, 5764 }, { 4423, 5629 }, { 4425, 3675 }, { 4426, 584 },
	{ 4427, 1548 }, { 4428, 3975 }, { 4429, 3974 }, { 4430, 4783 }, { 4431, 6221 }, { 4432, 2936 },
	{ 4433, 6014 }, { 4441, 6459 }, { 4442, 4867 }, { 4443, 4246 }, { 4444, 2921 }, { 4445, 5879 },
	{ 4446, 3497 }, { 4447, 3498 }, { 4448, 417 }, { 4449, 4376 }, { 4450, 821 }, { 4451, 1225 },
	{ 4452, 1224 }, { 4453, 3867 }, { 4454, 3866 }, { 4455, 4352 }, { 4456, 4351 }, { 4457, 4419 },
	{ 4458, 3184 }, { 4460, 3877 }, { 4484, 2352 }, { 4485, 446 }, { 4486, 2482 }, { 4487, 4362 },
	{ 4488, 527 }, { 4500, 2688 }, { 4503, 6463 }, { 4534, 6464 }, { 4535, 1681 }, { 4536, 1682 },
	{ 4537, 6222 }, { 4538, 5478 }, { 4545, 6201 }, { 4546, 5011 }, { 4547, 2955 }, { 4548, 5499 },
	{ 4549, 139 }, { 4550, 2118 }, { 4551, 2520 }, { 4552, 3228 }, { 4553, 2491 }, { 4554, 3414 },
	{ 4555, 4778 }, { 4556, 1591 }, { 4557, 6466 }, { 4559, 2389 }, { 4563, 225 }, { 4566, 2933 },
	{ 4567, 5719 }, { 4568, 669 }, { 4569, 2416 }, { 4570, 1389 }, { 4573, 855 }, { 4590, 4699 },
	{ 4591, 2946 }, { 4592, 6471 }, { 4593, 2691 }, { 4594, 2410 }, { 4595, 2408 }, { 4596, 2407 },
	{ 4597, 42 }, { 4598, 40 }, { 4599, 41 }, { 4600, 4268 }, { 4601, 4269 }, { 4602, 3460 },
	{ 4603, 3230 }, { 4604, 2715 }, { 4605, 5109 }, { 4606, 5110 }, { 4621, 6473 }, { 4646, 1528 },
	{ 4658, 4287 }, { 4659, 4288 }, { 4660, 5142 }, { 4661, 2882 }, { 4662, 3968 }, { 4663, 3819 },
	{ 4664, 1739 }, { 4665, 1104 }, { 4666, 1782 }, { 4667, 3310 }, { 4668, 3311 }, { 4669, 1783 },
	{ 4670, 3004 }, { 4671, 108 }, { 4672, 4685 }, { 4673, 1252 }, { 4674, 336 }, { 4675, 1412 },
	{ 4676, 1411 }, { 4677, 572 }, { 4678, 5726 }, { 4679, 3265 }, { 4680, 3264 }, { 4681, 4152 },
	{ 4682, 1963 }, { 4683, 5268 }, { 4684, 4688 }, { 4685, 505 }, { 4686, 3442 }, { 4687, 3870 },
	{ 4688, 3322 }, { 4689, 223 }, { 4690, 4358 }, { 4691, 3453 }, { 4692, 1100 }, { 4700, 3719 },
	{ 4701, 3720 }, { 4702, 3721 }, { 4703, 3846 }, { 4704, 444 }, { 4711, 5738 }, { 4725, 5753 },
	{ 4726, 6475 }, { 4727, 1915 }, { 4728, 846 }, { 4729, 6476 }, { 4730, 2121 }, { 4731, 4653 },
	{ 4732, 6478 }, { 4733, 4673 }, { 4737, 2674 }, { 4738, 5230 }, { 4739, 2677 }, { 4740, 2678 },
	{ 4741, 3091 }, { 4742, 5063 }, { 4743, 4002 }, { 4744, 2530 }, { 4745, 2014 }, { 4746, 6480 },
	{ 4749, 4394 }, { 4750, 5309 }, { 4751, 5275 }, { 4752, 5181 }, { 4753, 5091 }, { 4754, 6481 },
	{ 4756, 4616 }, { 4774, 1109 }, { 4784, 602 }, { 4785, 6484 }, { 4786, 5149 }, { 4787, 5061 },
	{ 4788, 6281 }, { 4789, 6486 }, { 4792, 5854 }, { 4793, 6487 }, { 4800, 2538 }, { 4801, 2791 },
	{ 4802, 2543 }, { 4803, 3817 }, { 4804, 6488 }, { 4827, 2369 }, { 4837, 5915 }, { 4838, 5916 },
	{ 4839, 5917 }, { 4840, 3995 }, { 4841, 4541 }, { 4842, 2224 }, { 4843, 3996 }, { 4844, 2226 },
	{ 4845, 6116 }, { 4846, 1102 }, { 4847, 6140 }, { 4848, 348 }, { 4849, 349 }, { 4850, 5408 },
	{ 4851, 1390 }, { 4867, 5857 }, { 4868, 4252 }, { 4869, 4253 }, { 4870, 879 }, { 4871, 6180 },
	{ 4876, 5747 }, { 4877, 3038 }, { 4878, 6489 }, { 4879, 6213 }, { 4880, 2298 }, { 4881, 6491 },
	{ 4883, 6192 }, { 4884, 2300 }, { 4885, 61 }, { 4888, 6257 }, { 4889, 6256 }, { 4894, 3103 },
	{ 4899, 4558 }, { 4900, 2285 }, { 4901, 2010 }, { 4902, 3125 }, { 4912, 3093 }, { 4913, 3094 },
	{ 4914, 704 }, { 4915, 2039 }, { 4936, 6497 }, { 4940, 1788 }, { 4941, 1789 }, { 4942, 1790 },
	{ 4949, 3466 }, { 4950, 5488 }, { 4951, 4469 }, { 4952, 4842 }, { 4953, 1328 }, { 4969, 890 },
	{ 4970, 891 }, { 4971, 759 }, { 4980, 6500 }, { 4984, 6136 }, { 4985, 2136 }, { 4986, 3381 },
	{ 4987, 5146 }, { 4988, 5147 }, { 4989, 4150 }, { 4990, 763 }, { 4991, 6038 }, { 4999, 2286 },
	{ 5000, 1068 }, { 5001, 1067 }, { 5002, 4687 }, { 5003, 2016 }, { 5004, 524 }, { 5005, 525 },
	{ 5006, 6215 }, { 5007, 6216 }, { 5008, 5497 }, { 5009, 6167 }, { 5010, 5599 }, { 5011, 5598 },
	{ 5012, 3862 }, { 5013, 2017 }, { 5014, 6502 }, { 5015, 2021 }, { 5020, 6351 }, { 5021, 6352 },
	{ 5022, 3269 }, { 5023, 2381 }, { 5024, 4909 }, { 5025, 4908 }, { 5026, 5376 }, { 5027, 5377 },
	{ 5028, 4543 }, { 5029, 2585 }, { 5030, 6506 }, { 5032, 5071 }, { 5033, 2859 }, { 5034, 2860 },
	{ 5042, 435 }, { 5043, 5479 }, { 5044, 3102 }, { 5045, 4083 }, { 5046, 6509 }, { 5048, 5620 },
	{ 5049, 2784 }, { 5050, 3314 }, { 5051, 2760 }, { 5052, 2761 }, { 5053, 4713 }, { 5054, 4714 },
	{ 5055, 5874 }, { 5056, 2621 }, { 5057, 2622 }, { 5058, 6512 }, { 5059, 4942 }, { 5060, 5100 },
	{ 5061, 5101 }, { 5062, 3503 }, { 5063, 1209 }, { 5064, 780 }, { 5065, 781 }, { 5066, 5341 },
	{ 5067, 495 }, { 5068, 634 }, { 5069, 2395 }, { 5070, 6067 }, { 5071, 4336 }, { 5072, 537 },
	{ 5073, 5539 }, { 5074, 203 }, { 5075, 4459 }, { 5078, 6516 }, { 5080, 3983 }, { 5081, 4932 },
	{ 5082, 4488 }, { 5083, 4491 }, { 5084, 3028 }, { 5085, 1745 }, { 5086, 354 }, { 5087, 630 },
	{ 5092, 6518 }, { 5093, 4983 }, { 5094, 2256 }, { 5099, 4985 }, { 5100, 5217 }, { 5101, 5549 },
	{ 5102, 3969 }, { 5103, 109 }, { 5104, 6520 }, { 5106, 111 }, { 5107, 110 }, { 5111, 5538 },
	{ 5112, 4297 }, { 5114, 1845 }, { 5115, 497 }, { 5116, 6523 }, { 5117, 2179 }, { 5120, 563 },
	{ 5133, 3531 }, { 5134, 4339 }, { 5135, 1796 }, { 5136, 6526 }, { 5137, 1229 }, { 5145, 4724 },
	{ 5146, 5218 }, { 5150, 470 }, { 5151, 1820 }, { 5152, 4929 }, { 5153, 6528 }, { 5154, 775 },
	{ 5155, 420 }, { 5156, 4815 }, { 5157, 3219 }, { 5161, 5197 }, { 5162, 5198 }, { 5163, 4875 },
	{ 5164, 6018 }, { 5165, 2526 }, { 5166, 6170 }, { 5167, 4915 }, { 5168, 4916 }, { 5172, 4188 },
	{ 5190, 290 }, { 5191, 291 }, { 5192, 292 }, { 5193, 293 }, { 5194, 1146 }, { 5195, 239 },
	{ 5196, 240 }, { 5197, 5788 }, { 5200, 5565 }, { 5201, 5566 }, { 5202, 5567 }, { 5203, 5568 },
	{ 5209, 3813 }, { 5215, 3821 }, { 5221, 13 }, { 5222, 6290 }, { 5223, 2356 }, { 5224, 2355 },
	{ 5225, 2335 }, { 5226, 2337 }, { 5227, 4228 }, { 5228, 2360 }, { 5229, 2810 }, { 5230, 2811 },
	{ 5231, 1172 }, { 5232, 1189 }, { 5233, 1747 }, { 5234, 1667 }, { 5235, 2089 }, { 5236, 4128 },
	{ 5237, 3316 }, { 5242, 480 }, { 5243, 6337 }, { 5245, 1530 }, { 5246, 6538 }, { 5248, 787 },
	{ 5249, 786 }, { 5250, 5214 }, { 5251, 805 }, { 5252, 3350 }, { 5253, 2919 }, { 5254, 3057 },
	{ 5264, 4 }, { 5265, 5 }, { 5269, 6291 }, { 5270, 860 }, { 5271, 1234 }, { 5272, 4276 },
	{ 5280, 6289 }, { 5281, 5846 }, { 5282, 5721 }, { 5298, 4359 }, { 5299, 3778 }, { 5300, 2243 },
	{ 5301, 2242 }, { 5302, 2241 }, { 5303, 2247 }, { 5304, 2244 }, { 5305, 2249 }, { 5306, 5411 },
	{ 5307, 4893 }, { 5308, 923 }, { 5309, 2853 }, { 5310, 4094 }, { 5312, 4231 }, { 5313, 4761 },
	{ 5314, 3989 }, { 5315, 2246 }, { 5316, 2340 }, { 5317, 2341 }, { 5318, 4280 }, { 5320, 744 },
	{ 5321, 745 }, { 5343, 2897 }, { 5344, 6279 }, { 5349, 5384 }, { 5350, 6544 }, { 5352, 1498 },
	{ 5353, 3202 }, { 5354, 3203 }, { 5355, 3027 }, { 5356, 3401 }, { 5357, 6211 }, { 5358, 6212 },
	{ 5359, 3384 }, { 5360, 3400 }, { 5361, 3398 }, { 5362, 5001 }, { 5363, 3591 }, { 5364, 6545 },
	{ 5397, 5375 }, { 5398, 1698 }, { 5399, 4965 }, { 5400, 1866 }, { 5401, 1867 }, { 5402, 3260 },
	{ 5403, 2346 }, { 5404, 2347 }, { 5405, 3688 }, { 5406, 5524 }, { 5407, 2026 }, { 5408, 2027 },
	{ 5409, 4849 }, { 5410, 4851 }, { 5411, 115 }, { 5412, 1107 }, { 5413, 6232 }, { 5414, 5357 },
	{ 5415, 3854 }, { 5416, 5207 }, { 5417, 5204 }, { 5418, 3183 }, { 5419, 1464 }, { 5420, 1261 },
	{ 5421, 3689 }, { 5422, 4850 }, { 5423, 5976 }, { 5424, 596 }, { 5425, 724 }, { 5426, 1395 },
	{ 5427, 4896 }, { 5428, 5596 }, { 5429, 564 }, { 5430, 4549 }, { 5431, 4151 }, { 5432, 4327 },
	{ 5433, 4480 }, { 5434, 5029 }, { 5435, 4885 }, { 5436, 6546 }, { 5443, 5281 }, { 5445, 5156 },
	{ 5450, 5640 }, { 5453, 5443 }, { 5454, 305 }, { 5455, 306 }, { 5456, 307 }, { 5461, 5077 },
	{ 5462, 5778 }, { 5463, 5779 }, { 5464, 4526 }, { 5465, 3661 }, { 5470, 355 }, { 5471, 356 },
	{ 5472, 359 }, { 5473, 360 }, { 5474, 6549 }, { 5475, 357 }, { 5500, 1921 }, { 5501, 1922 },
	{ 5502, 1924 }, { 5503, 1925 }, { 5504, 1923 }, { 5505, 942 }, { 5506, 229 }, { 5507, 4431 },
	{ 5540, 3158 }, { 5543, 4493 }, { 5550, 878 }, { 5553, 5032 }, { 5554, 5031 }, { 5555, 4234 },
	{ 5556, 2040 }, { 5557, 1900 }, { 5565, 1532 }, { 5566, 6138 }, { 5567, 1513 }, { 5568, 4946 },
	{ 5569, 4620 }, { 5573, 4933 }, { 5574, 3082 }, { 5575, 4050 }, { 5579, 1928 }, { 5580, 5675 },
	{ 5581, 5676 }, { 5582, 1891 }, { 5583, 5673 }, { 5584, 633 }, { 5585, 632 }, { 5586, 476 },
	{ 5597, 2598 }, { 5598, 3194 }, { 5599, 1808 }, { 5600, 1812 }, { 5601, 1811 }, { 5602, 36 },
	{ 5603, 35 }, { 5604, 46 }, { 5605, 47 }, { 5618, 1674 }, { 5627, 3770 }, { 5628, 2370 },
	{ 5629, 5490 }, { 5630, 4353 }, { 5631, 4175 }, { 5632, 4176 }, { 5633, 589 }, { 5634, 6314 },
	{ 5635, 5015 }, { 5636, 5014 }, { 5637, 1210 }, { 5638, 2003 }, { 5639, 2490 }, { 5646, 5957 },
	{ 5666, 3851 }, { 5670, 1946 }, { 5671, 245 }, { 5672, 244 }, { 5673, 2846 }, { 5674, 2393 },
	{ 5675, 5907 }, { 5676, 4545 }, { 5677, 4536 }, { 5678, 4760 }, { 5679, 1332 }, { 5680, 488 },
	{ 5681, 3557 }, { 5682, 6563 }, { 5683, 1038 }, { 5684, 1039 }, { 5687, 6564 }, { 5688, 2140 },
	{ 5689, 4503 }, { 5693, 4604 }, { 5696, 2911 }, { 5700, 5441 }, { 5705, 5367 }, { 5713, 4408 },
	{ 5714, 4412 }, { 5715, 4409 }, { 5716, 4411 }, { 5717, 4410 }, { 5718, 1537 }, { 5719, 1539 },
	{ 5720, 3390 }, { 5721, 1596 }, { 5722, 3410 }, { 5723, 3963 }, { 5724, 3971 }, { 5725, 3387 },
	{ 5726, 3388 }, { 5727, 425 }, { 5728, 2657 }, { 5729, 4004 }, { 5730, 5853 }, { 5741, 2493 },
	{ 5742, 2494 }, { 5743, 6104 }, { 5744, 6103 }, { 5745, 1918 }, { 5746, 1919 }, { 5747, 5784 },
	{ 5748, 5783 }, { 5750, 4774 }, { 5755, 4005 }, { 5757, 6246 }, { 5766, 4006 }, { 5767, 4826 },
	{ 5768, 4007 }, { 5769, 5276 }, { 5770, 5277 }, { 5771, 3596 }, { 5777, 5343 }, { 5780, 6066 },
	{ 5781, 20 }, { 5782, 21 }, { 5783, 22 }, { 5784, 6571 }, { 5785, 23 }, { 5786, 6572 },
	{ 5793, 6329 }, { 5794, 6573 }, { 5798, 1751 }, { 5813, 2481 }, { 5814, 5283 }, { 5820, 506 },
	{ 5841, 5047 }, { 5842, 4683 }, { 5859, 6145 }, { 5863, 4342 }, { 5868, 1425 }, { 5883, 2862 },
	{ 5900, 4686 }, { 5903, 1935 }, { 5904, 166 }, { 5905, 431 }, { 5906, 4753 }, { 5907, 1563 },
	{ 5908, 2690 }, { 5909, 171 }, { 5910, 474 }, { 5911, 473 }, { 5912, 194 }, { 5913, 287 },
	{ 5914, 2687 }, { 5963, 2579 }, { 5968, 3372 }, { 5969, 3371 }, { 5984, 1128 }, { 5985, 6217 },
	{ 5986, 6218 }, { 5987, 6113 }, { 5988, 6111 }, { 5989, 6112 }, { 5990, 6110 }, { 5991, 3892 },
	{ 5992, 1101 }, { 5993, 960 }, { 5994, 4728 }, { 5999, 1249 }, { 6000, 6242 }, { 6064, 3559 },
	{ 6065, 6171 }, { 6066, 1858 }, { 6068, 2204 }, { 6069, 5741 }, { 6070, 3238 }, { 6071, 5314 },
	{ 6072, 1419 }, { 6073, 1445 }, { 6074, 3159 }, { 6075, 1538 }, { 6076, 3415 }, { 6077, 2485 },
	{ 6080, 6581 }, { 6084, 4652 }, { 6085, 2916 }, { 6086, 4213 }, { 6087, 2986 }, { 6088, 1517 },
	{ 6099, 4597 }, { 6100, 5500 }, { 6101, 5501 }, { 6102, 5502 }, { 6103, 4681 }, { 6104, 1320 },
	{ 6105, 4364 }, { 6106, 3375 }, { 6107, 1829 }, { 6108, 4988 }, { 6109, 2156 }, { 6110, 5224 },
	{ 6111, 5253 }, { 6112, 1599 }, { 6113, 1308 }, { 6114, 6209 }, { 6115, 6268 }, { 6116, 6328 },
	{ 6117, 1309 }, { 6118, 6585 }, { 6121, 5257 }, { 6122, 594 }, { 6123, 549 }, { 6124, 4313 },
	{ 6130, 1287 }, { 6133, 3532 }, { 6140, 4450 }, { 6141, 3240 }, { 6142, 440 }, { 6143, 6108 },
	{ 6144, 5354 }, { 6145, 5355 }, { 6146, 3059 }, { 6147, 3339 }, { 6148, 4697 }, { 6149, 5542 },
	{ 6159, 1668 }, { 6160, 1644 }, { 6161, 4163 }, { 6162, 4162 }, { 6163, 4426 }, { 6200, 3037 },
	{ 6201, 6589 }, { 6209, 4502 }, { 6222, 4559 }, { 6241, 2825 }, { 6242, 2826 }, { 6243, 2827 },
	{ 6244, 2828 }, { 6251, 5667 }, { 6252, 5668 }, { 6253, 1163 }, { 6267, 2150 }, { 6268, 2188 },
	{ 6269, 2189 }, { 6300, 659 }, { 6301, 655 }, { 6306, 5831 }, { 6315, 4918 }, { 6316, 58 },
	{ 6317, 3523 }, { 6318, 2660 }, { 6320, 4668 }, { 6321, 1732 }, { 6322, 1733 }, { 6324, 2361 },
	{ 6325, 1586 }, { 6326, 1587 }, { 6343, 5013 }, { 6344, 5374 }, { 6346, 2165 }, { 6347, 2164 },
	{ 6350, 117 }, { 6355, 4301 }, { 6360, 3244 }, { 6363, 6594 }, { 6370, 3245 }, { 6379, 4637 },
	{ 6382, 3252 }, { 6389, 1001 }, { 6390, 3246 }, { 6400, 684 }, { 6401, 693 }, { 6402, 685 },
	{ 6403, 683 }, { 6404, 686 }, { 6405, 687 }, { 6406, 688 }, { 6407, 689 }, { 6408, 690 },
	{ 6409, 691 }, { 6410, 692 }, { 6417, 1905 }, { 6418, 5513 }, { 6419, 5450 }, { 6420, 3758 },
	{ 6421, 3759 }, { 6432, 4242 }, { 6440, 2273 }, { 6442, 5569 }, { 6443, 5415 }, { 6444, 5026 },
	{ 6445, 5025 }, { 6446, 3492 }, { 6455, 5114 }, { 6456, 5115 }, { 6464, 2523 }, { 6471, 3101 },
	{ 6480, 5414 }, { 6481, 5005 }, { 6482, 2981 }, { 6483, 5435 }, { 6484, 5419 }, { 6485, 5416 },
	{ 6486, 5418 }, { 6487, 5417 }, { 6488, 5420 }, { 6489, 5413 }, { 6500, 695 }, { 6501, 697 },
	{ 6502, 698 }, { 6503, 696 }, { 6505, 555 }, { 6506, 556 }, { 6507, 578 }, { 6508, 579 },
	{ 6509, 3263 }, { 6510, 3177 }, { 6511, 6600 }, { 6513, 3625 }, { 6514, 5517 }, { 6515, 1701 },
	{ 6543, 2984 }, { 6544, 2985 }, { 6547, 308 }, { 6548, 309 }, { 6549, 310 }, { 6550, 1941 },
	{ 6551, 5403 }, { 6556, 941 }, { 6558, 6262 }, { 6566, 4858 }, { 6567, 6603 }, { 6568, 831 },
	{ 6579, 150 }, { 6580, 4154 }, { 6581, 4155 }, { 6582, 4153 }, { 6583, 2847 }, { 6600, 3429 },
	{ 6601, 3446 }, { 6602, 6223 }, { 6619, 3925 }, { 6620, 2899 }, { 6621, 2898 }, { 6622, 3178 },
	{ 6623, 2926 }, { 6624, 1300 }, { 6625, 1299 }, { 6626, 6084 }, { 6627, 3734 }, { 6628, 149 },
	{ 6629, 3735 }, { 6632, 3479 }, { 6633, 6607 }, { 6640, 4106 }, { 6653, 4001 }, { 6655, 4194 },
	{ 6656, 1731 }, { 6657, 6610 }, { 6665, 2704 }, { 6670, 6007 }, { 6671, 4121 }, { 6672, 5982 },
	{ 6673, 5979 }, { 6678, 5955 }, { 6679, 4077 }, { 6687, 1006 }, { 6688, 1007 }, { 6689, 5758 },
	{ 6690, 1008 }, { 6696, 6614 }, { 6697, 2703 }, { 6699, 6616 }, { 6701, 2927 }, { 6702, 1626 },
	{ 6703, 1627 }, { 6704, 6617 }, { 6714, 2440 }, { 6715, 1944 }, { 6716, 4365 }, { 6767, 666 },
	{ 6768, 667 }, { 6769, 121 }, { 6770, 4295 }, { 6771, 4296 }, { 6777, 3879 }, { 6778, 3878 },
	{ 6784, 6620 }, { 6785, 1405 }, { 6786, 5159 }, { 6787, 5157 }, { 6788, 5158 }, { 6789, 4550 },
	{ 6790, 2312 }, { 6791, 2311 }, { 6801, 97 }, { 6817, 4223 }, { 6831, 228 }, { 6841, 3644 },
	{ 6842, 3645 }, { 6850, 2448 }, { 6868, 78 }, { 6888, 3470 }, { 6900, 4801 }, { 6901, 2834 },
	{ 6924, 5270 }, { 6935, 1840 }, { 6936, 6323 }, { 6946, 629 }, { 6951, 4087 }, { 6961, 2838 },
	{ 6962, 2843 }, { 6963, 5468 }, { 6964, 5469 }, { 6965, 5471 }, { 6966, 5470 }, { 6969, 96 },
	{ 6970, 1086 }, { 6980, 6625 }, { 6997, 3326 }, { 6998, 2414 }, { 6999, 2415 }, { 7000, 158 },
	{ 7001, 156 }, { 7002, 160 }, { 7003, 163 }, { 7004, 159 }, { 7005, 164 }, { 7006, 157 },
	{ 7007, 155 }, { 7008, 162 }, { 7009, 161 }, { 7010, 5883 }, { 7011, 5555 }, { 7012, 5556 },
	{ 7013, 3278 }, { 7014, 3277 }, { 7015, 5557 }, { 7016, 5264 }, { 7017, 2181 }, { 7018, 1975 },
	{ 7019, 1505 }, { 7020, 1542 }, { 7021, 1543 }, { 7022, 1220 }, { 7023, 1216 }, { 7024, 5997 },
	{ 7025, 5998 }, { 7026, 3064 }, { 7030, 3988 }, { 7031, 2683 }, { 7040, 6629 }, { 7070, 371 },
	{ 7071, 2792 }, { 7072, 2417 }, { 7073, 3149 }, { 7080, 1736 }, { 7088, 6631 }, { 7095, 6632 },
	{ 7099, 2968 }, { 7100, 2025 }, { 7101, 1695 }, { 7107, 6633 }, { 7117, 4748 }, { 7121, 5972 },
	{ 7123, 5188 }, { 7128, 4887 }, { 7129, 4886 }, { 7161, 790 }, { 7162, 810 }, { 7163, 792 },
	{ 7164, 2052 }, { 7165, 1502 }, { 7166, 406 }, { 7167, 866 }, { 7168, 1032 }, { 7169, 880 },
	{ 7170, 3863 }, { 7171, 1549 }, { 7172, 3248 }, { 7173, 6367 }, { 7174, 1020 }, { 7181, 6638 },
	{ 7200, 2023 }, { 7201, 1471 }, { 7202, 4321 }, { 7215, 4423 }, { 7216, 4422 }, { 7227, 4575 },
	{ 7228, 993 }, { 7229, 994 }, { 7234, 410 }, { 7235, 6643 }, { 7236, 1458 }, { 7237, 4129 },
	{ 7244, 2034 }, { 7262, 1031 }, { 7272, 6106 }, { 7273, 3957 }, { 7274, 3958 }, { 7275, 3959 },
	{ 7276, 3953 }, { 7277, 3954 }, { 7278, 3952 }, { 7279, 1232 }, { 7280, 2763 }, { 7281, 2764 },
	{ 7282, 3495 }, { 7283, 2131 }, { 7300, 5477 }, { 7365, 2975 }, { 7391, 3285 }, { 7392, 3383 },
	{ 7393, 3741 }, { 7394, 2050 }, { 7395, 6174 }, { 7397, 2282 }, { 7400, 4808 }, { 7401, 4807 },
	{ 7402, 4806 }, { 7410, 2661 }, { 7411, 1290 }, { 7420, 6646 }, { 7421, 3456 }, { 7426, 4304 },
	{ 7427, 4099 }, { 7428, 4101 }, { 7429, 4022 }, { 7430, 6292 }, { 7431, 4302 }, { 7437, 1906 },
	{ 7443, 4058 }, { 7471, 5381 }, { 7473, 4709 }, { 7474, 3580 }, { 7478, 4003 }, { 7491, 5608 },
	{ 7500, 5076 }, { 7501, 4098 }, { 7508, 120 }, { 7509, 104 }, { 7510, 4100 }, { 7511, 4130 },
	{ 7542, 4866 }, { 7543, 481 }, { 7544, 3873 }, { 7545, 3874 }, { 7546, 925 }, { 7547, 1250 },
	{ 7548, 5639 }, { 7549, 3780 }, { 7550, 6651 }, { 7551, 1108 }, { 7560, 5187 }, { 7563, 934 },
	{ 7566, 6055 }, { 7569, 1380 }, { 7570, 390 }, { 7574, 1053 }, { 7575, 6227 }, { 7588, 5410 },
	{ 7606, 3294 }, { 7624, 2573 }, { 7626, 5089 }, { 7627, 5216 }, { 7628, 6350 }, { 7629, 6259 },
	{ 7630, 2258 }, { 7631, 5618 }, { 7633, 4303 }, { 7648, 1240 }, { 7663, 4746 }, { 7668, 496 },
	{ 7672, 2559 }, { 7673, 2560 }, { 7674, 2562 }, { 7675, 2561 }, { 7676, 2558 }, { 7677, 5421 },
	{ 7680, 3386 }, { 7683, 1488 }, { 7687, 703 }, { 7689, 1056 }, { 7690, 5249 }, { 7697, 2908 },
	{ 7700, 1712 }, { 7701, 6663 }, { 7707, 5498 }, { 7708, 4890 }, { 7720, 3221 }, { 7724, 3857 },
	{ 7725, 3775 }, { 7726, 2041 }, { 7727, 5734 }, { 7728, 4086 }, { 7734, 5162 }, { 7738, 179 },
	{ 7741, 4912 }, { 7742, 3445 }, { 7743, 5338 }, { 7744, 4587 }, { 7747, 4363 }, { 7775, 2581 },
	{ 7777, 877 }, { 7778, 2644 }, { 7779, 6062 }, { 7781, 80 }, { 7784, 6666 }, { 7786, 3292 },
	{ 7787, 4325 }, { 7789, 3936 }, { 7794, 4481 }, { 7797, 4315 }, { 7798, 4316 }, { 7799, 219 },
	{ 7800, 442 }, { 7801, 5330 }, { 7802, 6667 }, { 7810, 4606 }, { 7845, 311 }, { 7846, 312 },
	{ 7847, 1199 }, { 7869, 3323 }, { 7870, 4605 }, { 7871, 3201 }, { 7872, 6670 }, { 7878, 4112 },
	{ 7880, 4440 }, { 7887, 5814 }, { 7900, 3256 }, { 7901, 5688 }, { 7902, 5686 }, { 7903, 5687 },
	{ 7913, 4506 }, { 7932, 5530 }, { 7933, 5529 }, { 7962, 2124 }, { 7967, 5439 }, { 7979, 3273 },
	{ 7980, 4535 }, { 7981, 5245 }, { 7982, 5244 }, { 7997, 4458 }, { 7998, 6674 }, { 7999, 2707 },
	{ 8000, 2706 }, { 8001, 5927 }, { 8002, 5614 }, { 8003, 3186 }, { 8004, 4118 }, { 8005, 3477 },
	{ 8006, 6204 }, { 8007, 6102 }, { 8008, 2373 }, { 8009, 3899 }, { 8010, 6677 }, { 8015, 924 },
	{ 8016, 133 }, { 8017, 6679 }, { 8019, 4486 }, { 8020, 2651 }, { 8021, 2650 }, { 8022, 3905 },
	{ 8023, 369 }, { 8025, 782 }, { 8026, 783 }, { 8027, 4147 }, { 8032, 4386 }, { 8033, 3286 },
	{ 8034, 5913 }, { 8040, 238 }, { 8041, 1748 }, { 8042, 2044 }, { 8043, 2048 }, { 8044, 2045 },
	{ 8051, 4744 }, { 8052, 4972 }, { 8053, 4973 }, { 8054, 4974 }, { 8055, 4975 }, { 8056, 4976 },
	{ 8057, 4977 }, { 8058, 4978 }, { 8059, 4979 }, { 8060, 6682 }, { 8061, 3755 }, { 8066, 5696 },
	{ 8067, 2582 }, { 8070, 5818 }, { 8074, 2087 }, { 8077, 6686 }, { 8080, 2374 }, { 8081, 5431 },
	{ 8082, 5891 }, { 8083, 5893 }, { 8084, 6132 }, { 8086, 1271 }, { 8087, 5098 }, { 8088, 4547 },
	{ 8090, 4034 }, { 8091, 2801 }, { 8097, 4835 }, { 8100, 6313 }, { 8101, 2982 }, { 8102, 2935 },
	{ 8111, 6690 }, { 8115, 3452 }, { 8116, 1131 }, { 8117, 4457 }, { 8118, 4378 }, { 8121, 328 },
	{ 8122, 326 }, { 8128, 4170 }, { 8129, 4171 }, { 8130, 2576 }, { 8131, 2575 }, { 8132, 1314 },
	{ 8140, 4454 }, { 8148, 2728 }, { 8149, 6693 }, { 8153, 4528 }, { 8160, 4161 }, { 8161, 4166 },
	{ 8162, 3072 }, { 8181, 2639 }, { 8182, 5999 }, { 8183, 4403 }, { 8184, 2762 }, { 8190, 2111 },
	{ 8191, 3005 }, { 8192, 5288 }, { 8194, 644 }, { 8195, 645 }, { 8199, 6071 }, { 8200, 5748 },
	{ 8201, 5749 }, { 8202, 6699 }, { 8204, 3034 }, { 8205, 3032 }, { 8206, 3031 }, { 8207, 3035 },
	{ 8208, 3036 }, { 8211, 6700 }, { 8230, 4684 }, { 8231, 6701 }, { 8243, 5496 }, { 8266, 6702 },
	{ 8270, 4740 }, { 8276, 3391 }, { 8280, 5495 }, { 8282, 2994 }, { 8292, 646 }, { 8293, 2295 },
	{ 8294, 647 }, { 8300, 5672 }, { 8301, 227 }, { 8313, 2382 }, { 8320, 5690 }, { 8321, 5689 },
	{ 8322, 2102 }, { 8351, 4991 }, { 8376, 1169 }, { 8377, 1170 }, { 8378, 1167 }, { 8379, 1168 },
	{ 8380, 1171 }, { 8383, 3107 }, { 8384, 6707 }, { 8400, 1245 }, { 8401, 4833 }, { 8402, 55 },
	{ 8403, 123 }, { 8404, 5449 }, { 8405, 5448 }, { 8415, 1473 }, { 8416, 1817 }, { 8417, 1818 },
	{ 8423, 392 }, { 8432, 4241 }, { 8433, 6712 }, { 8442, 1257 }, { 8443, 4196 }, { 8444, 4195 },
	{ 8445, 1113 }, { 8448, 3155 }, { 8450, 3839 }, { 8457, 3733 }, { 8470, 974 }, { 8471, 4259 },
	{ 8472, 4093 }, { 8473, 6017 }, { 8474, 3820 }, { 8500, 2020 }, { 8501, 1030 }, { 8502, 2054 },
	{ 8503, 6717 }, { 8554, 4812 }, { 8555, 1270 }, { 8567, 1515 }, { 8600, 450 }, { 8609, 6718 },
	{ 8610, 841 }, { 8611, 835 }, { 8612, 836 }, { 8613, 837 }, { 8614, 838 }, { 8615, 2551 },
	{ 8665, 3333 }, { 8666, 3334 }, { 8668, 5252 }, { 8675, 3430 }, { 8686, 5406 }, { 8688, 4013 },
	{ 8699, 6005 }, { 8710, 4969 }, { 8711, 3894 }, { 8732, 6725 }, { 8733, 2443 }, { 8750, 1399 },
	{ 8763, 3168 }, { 8764, 4012 }, { 8765, 5838 }, { 8766, 230 }, { 8767, 1121 }, { 8768, 4857 },
	{ 8769, 3948 }, { 8770, 1533 }, { 8778, 5828 }, { 8786, 3425 }, { 8787, 3426 }, { 8793, 83 },
	{ 8800, 5436 }, { 8804, 5754 }, { 8805, 6729 }, { 8807, 6730 }, { 8873, 1616 }, { 8880, 900 },
	{ 8881, 2091 }, { 8883, 4963 }, { 8888, 1343 }, { 8889, 1344 }, { 8890, 1345 }, { 8891, 1346 },
	{ 8892, 1347 }, { 8893, 1348 }, { 8894, 1349 }, { 8899, 4084 }, { 8900, 2841 }, { 8901, 2842 },
	{ 8908, 1540 }, { 8910, 3138 }, { 8911, 3139 }, { 8912, 6114 }, { 8913, 1545 }, { 8937, 5803 },
	{ 8953, 5813 }, { 8954, 1238 }, { 8980, 3809 }, { 8981, 6735 }, { 8989, 5437 }, { 8990, 2377 },
	{ 8991, 2379 }, { 8997, 4054 }, { 8998, 842 }, { 8999, 576 }, { 9000, 1193 }, { 9001, 1841 },
	{ 9002, 1621 }, { 9005, 2170 }, { 9007, 6738 }, { 9008, 3940 }, { 9009, 4255 }, { 9010, 4941 },
	{ 9011, 6741 }, { 9020, 5558 }, { 9021, 4144 }, { 9022, 4149 }, { 9023, 5458 }, { 9024, 5459 },
	{ 9025, 5460 }, { 9026, 5461 }, { 9050, 5952 }, { 9051, 1966 }, { 9060, 856 }, { 9080, 2159 },
	{ 9081, 6743 }, { 9083, 1719 }, { 9084, 490 }, { 9085, 2434 }, { 9086, 3593 }, { 9087, 1002 },
	{ 9088, 5293 }, { 9089, 5294 }, { 9090, 6131 }, { 9091, 6286 }, { 9092, 6284 }, { 9093, 1115 },
	{ 9100, 2329 }, { 9101, 552 }, { 9102, 553 }, { 9103, 554 }, { 9104, 4218 }, { 9105, 6251 },
	{ 9106, 447 }, { 9107, 449 }, { 9111, 2283 }, { 9119, 3478 }, { 9122, 2182 }, { 9123, 2183 },
	{ 9131, 1341 }, { 9160, 295 }, { 9161, 296 }, { 9162, 297 }, { 9163, 298 }, { 9164, 299 },
	{ 9191, 5407 }, { 9200, 6094 }, { 9201, 6096 }, { 9202, 6095 }, { 9203, 6097 }, { 9204, 6092 },
	{ 9205, 6090 }, { 9206, 6093 }, { 9207, 6091 }, { 9208, 4710 }, { 9209, 211 }, { 9210, 3955 },
	{ 9211, 3956 }, { 9212, 5000 }, { 9213, 4994 }, { 9214, 2672 }, { 9215, 2610 }, { 9216, 95 },
	{ 9217, 2049 }, { 9222, 5592 }, { 9255, 3331 }, { 9277, 6748 }, { 9278, 4219 }, { 9279, 4220 },
	{ 9280, 4243 }, { 9281, 5475 }, { 9282, 5476 }, { 9283, 818 }, { 9284, 5977 }, { 9285, 3499 },
	{ 9286, 6749 }, { 9287, 1237 }, { 9292, 399 }, { 9293, 5369 }, { 9294, 396 }, { 9295, 397 },
	{ 9300, 6032 }, { 9306, 5266 }, { 9310, 4864 }, { 9312, 5265 }, { 9318, 4964 }, { 9321, 2218 },
	{ 9339, 2161 }, { 9340, 2187 }, { 9343, 3357 }, { 9344, 3355 }, { 9345, 4576 }, { 9346, 1221 },
	{ 9374, 1980 }, { 9380, 716 }, { 9387, 1275 }, { 9388, 1276 }, { 9389, 137 }, { 9390, 4089 },
	{ 9396, 1986 }, { 9397, 3356 }, { 9400, 4958 }, { 9401, 4957 }, { 9402, 4956 }, { 9418, 2148 },
	{ 9443, 5786 }, { 9444, 6220 }, { 9445, 3284 }, { 9450, 5212 }, { 9500, 2740 }, { 9522, 6757 },
	{ 9535, 3317 }, { 9536, 2949 }, { 9555, 5746 }, { 9559, 4122 }, { 9592, 2980 }, { 9593, 873 },
	{ 9594, 3427 }, { 9595, 4212 }, { 9596, 3235 }, { 9597, 4199 }, { 9598, 6053 }, { 9599, 4737 },
	{ 9600, 3274 }, { 9612, 5370 }, { 9614, 2400 }, { 9616, 1798 }, { 9617, 1799 }, { 9618, 1085 },
	{ 9628, 3923 }, { 9629, 5862 }, { 9630, 4225 }, { 9631, 4224 }, { 9632, 6762 }, { 9640, 4346 },
	{ 9666, 6365 }, { 9667, 6287 }, { 9668, 5593 }, { 9694, 1010 }, { 9695, 886 }, { 9700, 681 },
	{ 9747, 2947 }, { 9750, 682 }, { 9753, 4588 }, { 9762, 5785 }, { 9800, 1305 }, { 9801, 5339 },
	{ 9802, 1306 }, { 9875, 4865 }, { 9876, 4921 }, { 9877, 6247 }, { 9878, 6766 }, { 9888, 1255 },
	{ 9889, 2209 }, { 9898, 3337 }, { 9899, 6767 }, { 9900, 2780 }, { 9903, 6768 }, { 9909, 1523 },
	{ 9911, 5511 }, { 9925, 6335 }, { 9950, 313 }, { 9951, 314 }, { 9952, 315 }, { 9953, 89 },
	{ 9954, 2293 }, { 9955, 208 }, { 9956, 6771 }, { 9966, 3930 }, { 9978, 6336 }, { 9979, 5989 },
	{ 9981, 4452 }, { 9986, 2881 }, { 9987, 1570 }, { 9988, 3858 }, { 9990, 4080 }, { 9991, 4081 },
	{ 9992, 4134 }, { 9993, 4135 }, { 9994, 4136 }, { 9995, 4137 }, { 9996, 4138 }, { 9997, 4139 },
	{ 9998, 1462 }, { 9999, 1461 }, { 10000, 3566 }, { 10001, 4907 }, { 10002, 1510 }, { 10003, 1511 },
	{ 10004, 1726 }, { 10005, 1727 }, { 10006, 3600 }, { 10007, 3475 }, { 10008, 3921 }, { 10009, 5464 },
	{ 10010, 4821 }, { 10020, 59 }, { 10023, 6779 }, { 10050, 6346 }, { 10051, 6347 }, { 10055, 4511 },
	{ 10080, 226 }, { 10081, 1899 }, { 10100, 2766 }, { 10101, 1883 }, { 10102, 1886 }, { 10103, 1887 },
	{ 10104, 5463 }, { 10107, 577 }, { 10110, 3788 }, { 10111, 6781 }, { 10113, 3633 }, { 10114, 3637 },
	{ 10115, 3634 }, { 10116, 3638 }, { 10117, 2696 }, { 10125, 961 }, { 10128, 668 }, { 10129, 658 },
	{ 10160, 4485 }, { 10161, 5199 }, { 10162, 5200 }, { 10200, 5745 }, { 10201, 4780 }, { 10252, 330 },
	{ 10253, 6784 }, { 10260, 533 }, { 10261, 5644 }, { 10288, 643 }, { 10321, 6786 }, { 10439, 6787 },
	{ 10443, 970 }, { 10500, 6789 }, { 10540, 3342 }, { 10541, 3345 }, { 10542, 3341 }, { 10543, 3343 },
	{ 10544, 3344 }, { 10548, 4992 }, { 10631, 4370 }, { 10800, 2100 }, { 10805, 3074 }, { 10809, 3529 },
	{ 10810, 6793 }, { 10860, 2274 }, { 10880, 771 }, { 10933, 3922 }, { 10990, 4720 }, { 11000, 2712 },
	{ 11001, 3251 }, { 11095, 6118 }, { 11103, 4072 }, { 11104, 3599 }, { 11105, 3598 }, { 11106, 5033 },
	{ 11108, 6796 }, { 11109, 5030 }, { 11110, 5034 }, { 11111, 5923 }, { 11112, 1428 }, { 11161, 5425 },
	{ 11162, 5423 }, { 11163, 5424 }, { 11164, 5422 }, { 11165, 5426 }, { 11171, 6798 }, { 11172, 3933 },
	{ 11173, 5531 }, { 11174, 3934 }, { 11175, 3935 }, { 11201, 5174 }, { 11202, 1337 }, { 11208, 6156 },
	{ 11211, 3225 }, { 11235, 6258 }, { 11319, 2552 }, { 11320, 2553 }, { 11321, 380 }, { 11367, 468 },
	{ 11371, 2301 }, { 11430, 6802 }, { 11489, 424 }, { 11600, 5609 }, { 11623, 1723 }, { 11720, 2235 },
	{ 11723, 1722 }, { 11751, 2648 }, { 11796, 2958 }, { 11876, 6307 }, { 11877, 6805 }, { 11967, 5514 },
	{ 11971, 5635 }, { 12000, 1762 }, { 12001, 1761 }, { 12002, 1758 }, { 12003, 1760 }, { 12004, 1759 },
	{ 12005, 1322 }, { 12006, 1323 }, { 12007, 81 }, { 12008, 82 }, { 12009, 6807 }, { 12010, 1656 },
	{ 12012, 5969 }, { 12013, 5970 }, { 12109, 4682 }, { 12121, 3884 }, { 12168, 872 }, { 12172, 2299 },
	{ 12300, 3010 }, { 12302, 4561 }, { 12321, 6099 }, { 12322, 6098 }, { 12345, 2765 }, { 12546, 851 },
	{ 12753, 5759 }, { 12865, 3662 }, { 13160, 2396 }, { 13216, 575 }, { 13217, 4769 }, { 13218, 1720 },
	{ 13223, 4337 }, { 13224, 4338 }, { 13400, 1519 }, { 13720, 723 }, { 13721, 720 }, { 13722, 721 },
	{ 13724, 6001 }, { 13782, 717 }, { 13783, 6015 }, { 13785, 3530 }, { 13786, 3814 }, { 13818, 1572 },
	{ 13819, 1575 }, { 13820, 1574 }, { 13821, 1573 }, { 13822, 1571 }, { 13823, 674 }, { 13832, 34 },
	{ 13894, 5817 }, { 13929, 1588 }, { 13930, 3214 }, { 14000, 4905 }, { 14001, 5393 }, { 14002, 6815 },
	{ 14033, 4839 }, { 14034, 4840 }, { 14141, 5929 }, { 14142, 2487 }, { 14143, 2488 }, { 14145, 2109 },
	{ 14149, 6046 }, { 14150, 5930 }, { 14154, 5911 }, { 14250, 1145 }, { 14414, 785 }, { 14500, 6312 },
	{ 14936, 2264 }, { 14937, 2265 }, { 15000, 2387 }, { 15002, 3979 }, { 15118, 6820 }, { 15345, 6309 },
	{ 15363, 18 }, { 15555, 981 }, { 15660, 595 }, { 15740, 4446 }, { 15998, 6821 }, { 15999, 4399 },
	{ 16000, 2018 }, { 16001, 2019 }, { 16002, 2205 }, { 16003, 6823 }, { 16020, 2869 }, { 16021, 2870 },
	{ 16161, 5412 }, { 16162, 5228 }, { 16309, 1828 }, { 16310, 4214 }, { 16311, 4206 }, { 16360, 3679 },
	{ 16361, 3680 }, { 16367, 3681 }, { 16368, 3682 }, { 16384, 1096 }, { 16385, 4617 }, { 16619, 6306 },
	{ 16665, 535 }, { 16666, 6829 }, { 16789, 802 }, { 16900, 3724 }, { 16950, 5023 }, { 16991, 2628 },
	{ 16992, 253 }, { 16993, 254 }, { 16994, 251 }, { 16995, 252 }, { 17007, 2749 }, { 17010, 3551 },
	{ 17184, 5953 }, { 17185, 5248 }, { 17219, 950 }, { 17220, 526 }, { 17221, 514 }, { 17222, 6833 },
	{ 17223, 2719 }, { 17224, 6835 }, { 17225, 5729 }, { 17234, 2626 }, { 17235, 5317 }, { 17500, 1311 },
	{ 17555, 185 }, { 17729, 1633 }, { 17754, 6354 }, { 17755, 6360 }, { 17756, 6361 }, { 17777, 5457 },
	{ 18000, 618 }, { 18104, 4560 }, { 18136, 4546 }, { 18181, 4024 }, { 18182, 4030 }, { 18183, 4028 },
	{ 18184, 4026 }, { 18185, 4027 }, { 18186, 3943 }, { 18187, 4025 }, { 18241, 943 }, { 18242, 2473 },
	{ 18243, 1019 }, { 18262, 2220 }, { 18463, 67 }, { 18516, 6841 }, { 18634, 4624 }, { 18635, 4625 },
	{ 18668, 5932 }, { 18769, 2698 }, { 18881, 2594 }, { 18888, 316 }, { 19000, 2535 }, { 19007, 4891 },
	{ 19020, 2798 }, { 19191, 4029 }, { 19194, 5807 }, { 19220, 1116 }, { 19283, 2896 }, { 19315, 2895 },
	{ 19398, 3459 }, { 19410, 2334 }, { 19411, 2332 }, { 19412, 2336 }, { 19539, 2079 }, { 19540, 5481 },
	{ 19541, 2815 }, { 19788, 6843 }, { 19790, 1897 }, { 19998, 2518 }, { 19999, 1497 }, { 20000, 1496 },
	{ 20001, 3275 }, { 20002, 1069 }, { 20003, 1070 }, { 20005, 4020 }, { 20012, 6846 }, { 20013, 5306 },
	{ 20014, 4000 }, { 20034, 3533 }, { 20046, 5674 }, { 20048, 3349 }, { 20049, 3744 }, { 20057, 517 },
	{ 20167, 5697 }, { 20202, 2675 }, { 20222, 2692 }, { 20480, 1741 }, { 20670, 5716 }, { 20810, 1166 },
	{ 20999, 465 }, { 21000, 2716 }, { 21010, 3822 }, { 21212, 5739 }, { 21213, 1055 }, { 21221, 184 },
	{ 21337, 6252 }, { 21553, 4619 }, { 21554, 1403 }, { 21590, 6011 }, { 21800, 5798 }, { 21801, 4848 },
	{ 21845, 6129 }, { 21846, 3686 }, { 21847, 3685 }, { 21848, 3683 }, { 21849, 3684 }, { 22000, 5183 },
	{ 22001, 4044 }, { 22002, 4045 }, { 22003, 4046 }, { 22004, 4047 }, { 22125, 1331 }, { 22128, 2201 },
	{ 22222, 1639 }, { 22273, 6194 }, { 22305, 971 }, { 22333, 5057 }, { 22335, 5058 }, { 22343, 972 },
	{ 22347, 6154 }, { 22350, 1045 }, { 22351, 1046 }, { 22537, 813 }, { 22555, 6010 }, { 22763, 5552 },
	{ 22800, 530 }, { 22951, 731 }, { 23000, 2604 }, { 23001, 2605 }, { 23002, 2606 }, { 23003, 2607 },
	{ 23004, 2608 }, { 23005, 2609 }, { 23053, 2162 }, { 23272, 6861 }, { 23294, 27 }, { 23333, 1711 },
	{ 23400, 3827 }, { 23401, 3826 }, { 23402, 3828 }, { 23456, 140 }, { 23457, 141 }, { 23546, 379 },
	{ 24000, 3210 }, { 24001, 3208 }, { 24002, 3209 }, { 24003, 3213 }, { 24004, 3212 }, { 24005, 3207 },
	{ 24006, 3211 }, { 24242, 1958 }, { 24249, 5987 }, { 24321, 2541 }, { 24322, 6864 }, { 24323, 6034 },
	{ 24386, 2627 }, { 24465, 5700 }, { 24554, 624 }, { 24577, 619 }, { 24601, 6866 }, { 24666, 4948 },
	{ 24676, 827 }, { 24677, 2001 }, { 24678, 4387 }, { 24680, 5576 }, { 24754, 1192 }, { 24850, 6869 },
	{ 24922, 1960 }, { 25000, 2460 }, { 25001, 2462 }, { 25002, 2463 }, { 25003, 2464 }, { 25004, 2465 },
	{ 25005, 2466 }, { 25006, 2467 }, { 25007, 2468 }, { 25008, 2469 }, { 25009, 2461 }, { 25100, 1313 },
	{ 25576, 4873 }, { 25604, 2514 }, { 25793, 6008 }, { 25900, 5573 }, { 25901, 3771 }, { 25902, 3756 },
	{ 25903, 3773 }, { 25954, 6873 }, { 26000, 4527 }, { 26133, 4913 }, { 26208, 6195 }, { 26257, 1041 },
	{ 26260, 1885 }, { 26261, 1882 }, { 26262, 2875 }, { 26263, 2874 }, { 26486, 1872 }, { 26487, 1871 },
	{ 26489, 1874 }, { 27000, 2004 }, { 27010, 2005 }, { 27016, 951 }, { 27017, 3335 }, { 27345, 2544 },
	{ 27442, 2830 }, { 27504, 2917 }, { 27782, 403 }, { 27876, 451 }, { 27999, 5799 }, { 28000, 3903 },
	{ 28001, 4347 }, { 28010, 2197 }, { 28080, 5630 }, { 28119, 6881 }, { 28200, 6016 }, { 28240, 5066 },
	{ 28589, 713 }, { 29000, 4852 }, { 29118, 6884 }, { 29167, 4088 }, { 29168, 6885 }, { 29999, 623 },
	{ 30000, 3567 }, { 30001, 4132 }, { 30002, 4133 }, { 30003, 233 }, { 30004, 6887 }, { 30100, 4820 },
	{ 30260, 2901 }, { 30400, 2198 }, { 30832, 6890 }, { 30999, 4102 }, { 31016, 2877 }, { 31020, 507 },
	{ 31029, 6892 }, { 31337, 1697 }, { 31400, 4124 }, { 31416, 6315 }, { 31457, 5619 }, { 31620, 3033 },
	{ 31685, 1584 }, { 31765, 2097 }, { 31948, 2454 }, { 31949, 2453 }, { 32034, 2699 }, { 32249, 5528 },
	{ 32400, 4292 }, { 32483, 323 }, { 32635, 4955 }, { 32636, 1484 }, { 32767, 1953 }, { 32768, 1957 },
	{ 32769, 1956 }, { 32770, 1948 }, { 32771, 1955 }, { 32772, 1950 }, { 32773, 1947 }, { 32774, 1954 },
	{ 32775, 1951 }, { 32776, 1952 }, { 32777, 1949 }, { 32801, 3308 }, { 32811, 4679 }, { 32896, 2507 },
	{ 33000, 6143 }, { 33060, 3493 }, { 33123, 491 }, { 33331, 1426 }, { 33333, 1404 }, { 33334, 5262 },
	{ 33434, 5715 }, { 33435, 6900 }, { 33656, 5192 }, { 33890, 1434 }, { 34249, 5791 }, { 34378, 4114 },
	{ 34379, 4115 }, { 34567, 1406 }, { 34962, 4396 }, { 34963, 4397 }, { 34964, 4395 }, { 34980, 1834 },
	{ 35000, 2271 }, { 35001, 4797 }, { 35002, 4796 }, { 35003, 4791 }, { 35004, 4790 }, { 35005, 4795 },
	{ 35006, 4794 }, { 35100, 532 }, { 35354, 2906 }, { 35355, 221 }, { 35356, 2219 }, { 35357, 4014 },
	{ 36001, 209 }, { 36411, 6907 }, { 36422, 6909 }, { 36462, 6910 }, { 36524, 1929 }, { 36602, 3911 },
	{ 36700, 3145 }, { 36865, 2884 }, { 37472, 6914 }, { 37475, 3577 }, { 37483, 2117 }, { 37601, 1676 },
	{ 37654, 5865 }, { 38000, 2785 }, { 38001, 2786 }, { 38002, 1156 }, { 38201, 2092 }, { 38202, 1898 },
	{ 38203, 172 }, { 38412, 6918 }, { 38422, 6919 }, { 38462, 6920 }, { 38472, 6921 }, { 38638, 4437 },
	{ 38800, 5303 }, { 38865, 4961 }, { 39063, 6036 }, { 39681, 5790 }, { 40000, 4837 }, { 40023, 6926 },
	{ 40404, 5284 }, { 40841, 1183 }, { 40842, 1182 }, { 40843, 1181 }, { 40853, 6928 }, { 41111, 2046 },
	{ 41121, 5612 }, { 41230, 6342 }, { 41794, 1158 }, { 41795, 1160 }, { 41796, 1159 }, { 41797, 1161 },
	{ 42508, 828 }, { 42509, 829 }, { 42510, 804 }, { 42999, 1239 }, { 43000, 4635 }, { 43188, 4630 },
	{ 43189, 3563 }, { 43190, 2664 }, { 43191, 3810 }, { 43210, 5041 }, { 43438, 6933 }, { 43439, 1792 },
	{ 43440, 1855 }, { 43441, 987 }, { 44123, 6343 }, { 44321, 4299 }, { 44322, 4307 }, { 44323, 4309 },
	{ 44444, 1049 }, { 44445, 107 }, { 44544, 6936 }, { 44553, 4602 }, { 44600, 6937 }, { 44818, 1836 },
	{ 44900, 3111 }, { 45000, 432 }, { 45001, 434 }, { 45002, 4771 }, { 45045, 5506 }, { 45054, 2655 },
	{ 45185, 6181 }, { 45514, 1014 }, { 45678, 1640 }, { 45824, 1284 }, { 45825, 4489 }, { 45966, 5333 },
	{ 46336, 2580 }, { 46998, 5278 }, { 46999, 3216 }, { 47000, 3167 }, { 47001, 6175 }, { 47100, 6944 },
	{ 47557, 1316 }, { 47624, 1446 }, { 47806, 294 }, { 47808, 551 }, { 47809, 6945 }, { 48000, 3763 },
	{ 48001, 3769 }, { 48002, 3765 }, { 48003, 3764 }, { 48004, 3761 }, { 48005, 3762 }, { 48048, 2861 },
	{ 48049, 14 }, { 48050, 6117 }, { 48128, 2741 }, { 48129, 648 }, { 48556, 1059 }, { 48619, 2695 },
	{ 48653, 4741 }, { 49000, 3152 }, { 49001, 3886 }, { 49150, 2613 }, { 49151, 6950 },
};

static const struct registry_port ports_udp[] = {
	{ 0, 6370 }, { 1, 5584 }, { 2, 6371 }, { 5, 4711 }, { 7, 1642 }, { 9, 1453 },
	{ 11, 5522 }, { 13, 1310 }, { 17, 4508 }, { 18, 3440 }, { 19, 939 }, { 20, 2057 },
	{ 21, 2055 }, { 22, 5316 }, { 23, 5605 }, { 24, 282 }, { 25, 5175 }, { 27, 3871 },
	{ 29, 3424 }, { 31, 3423 }, { 33, 1580 }, { 35, 283 }, { 37, 5650 }, { 38, 4577 },
	{ 39, 4716 }, { 41, 2180 }, { 42, 3507 }, { 43, 3753 }, { 44, 3363 }, { 45, 3362 },
	{ 46, 3364 }, { 47, 6372 }, { 48, 486 }, { 49, 5533 }, { 50, 4628 }, { 51, 6373 },
	{ 52, 6304 }, { 53, 1521 }, { 54, 6301 }, { 55, 2730 }, { 56, 6300 }, { 57, 285 },
	{ 58, 6303 }, { 59, 281 }, { 61, 6374 }, { 62, 70 }, { 63, 6149 }, { 64, 1130 },
	{ 65, 5534 }, { 66, 5290 }, { 67, 709 }, { 68, 708 }, { 69, 5622 }, { 70, 2171 },
	{ 71, 3671 }, { 72, 3672 }, { 73, 3673 }, { 74, 3674 }, { 75, 280 }, { 76, 1388 },
	{ 77, 284 }, { 78, 5954 }, { 79, 1962 }, { 80, 2371 }, { 82, 6265 }, { 83, 3300 },
	{ 84, 1222 }, { 85, 3301 }, { 86, 3257 }, { 87, 286 }, { 88, 2890 }, { 89, 5392 },
	{ 90, 1500 }, { 91, 3299 }, { 92, 3843 }, { 93, 1334 }, { 94, 3907 }, { 95, 5438 },
	{ 96, 1463 }, { 97, 5466 }, { 98, 5536 }, { 99, 3247 }, { 101, 2316 }, { 102, 2747 },
	{ 103, 2174 }, { 104, 106 }, { 105, 1196 }, { 106, 7 }, { 107, 4800 }, { 108, 5180 },
	{ 109, 4322 }, { 110, 4323 }, { 111, 5432 }, { 112, 3179 }, { 113, 494 }, { 115, 5019 },
	{ 116, 270 }, { 117, 5902 }, { 118, 5295 }, { 119, 3803 }, { 120, 922 }, { 121, 1797 },
	{ 122, 5143 }, { 123, 3876 }, { 124, 271 }, { 125, 3055 }, { 126, 3902 }, { 127, 3053 },
	{ 128, 2208 }, { 129, 4465 }, { 130, 976 }, { 131, 984 }, { 132, 982 }, { 133, 5356 },
	{ 134, 2596 }, { 135, 1778 }, { 136, 4393 }, { 137, 3610 }, { 138, 3609 }, { 139, 3611 },
	{ 140, 1730 }, { 141, 1729 }, { 142, 636 }, { 143, 6375 }, { 144, 5840 }, { 145, 5808 },
	{ 146, 2745 }, { 147, 2744 }, { 148, 2804 }, { 149, 138 }, { 150, 5292 }, { 151, 2277 },
	{ 152, 604 }, { 153, 5036 }, { 154, 3677 }, { 155, 3676 }, { 156, 5296 }, { 157, 2913 },
	{ 158, 4185 }, { 159, 3865 }, { 160, 5037 }, { 161, 5193 }, { 162, 5201 }, { 163, 1027 },
	{ 164, 1026 }, { 165, 6302 }, { 166, 4825 }, { 167, 3510 }, { 168, 4784 }, { 169, 4970 },
	{ 170, 4366 }, { 171, 3464 }, { 172, 996 }, { 173, 6338 }, { 174, 3132 }, { 175, 5993 },
	{ 176, 2130 }, { 177, 6260 }, { 178, 3737 }, { 179, 606 }, { 180, 4707 }, { 181, 5855 },
	{ 182, 484 }, { 183, 3913 }, { 184, 3920 }, { 185, 4658 }, { 186, 2905 }, { 187, 88 },
	{ 188, 3465 }, { 189, 4492 }, { 190, 2084 }, { 191, 4413 }, { 192, 4085 }, { 193, 5300 },
	{ 194, 2701 }, { 195, 1489 }, { 196, 1490 }, { 197, 1474 }, { 198, 1476 }, { 199, 5176 },
	{ 200, 5297 }, { 201, 459 }, { 202, 458 }, { 203, 453 }, { 204, 457 }, { 205, 454 },
	{ 206, 460 }, { 207, 455 }, { 208, 456 }, { 209, 4501 }, { 210, 6344 }, { 211, 31 },
	{ 212, 263 }, { 213, 2693 }, { 214, 5995 }, { 215, 5226 }, { 216, 809 }, { 217, 1315 },
	{ 218, 3370 }, { 219, 5812 }, { 220, 2547 }, { 221, 2008 }, { 222, 4777 }, { 223, 898 },
	{ 224, 3151 }, { 225, 6376 }, { 242, 1442 }, { 243, 5442 }, { 244, 2568 }, { 245, 3006 },
	{ 246, 1581 }, { 247, 5398 }, { 248, 610 }, { 249, 6377 }, { 256, 4578 }, { 257, 5010 },
	{ 259, 1823 }, { 260, 4011 }, { 261, 3859 }, { 262, 370 }, { 263, 2263 }, { 264, 605 },
	{ 265, 6241 }, { 266, 5337 }, { 267, 5588 }, { 268, 5587 }, { 269, 3137 }, { 270, 2147 },
	{ 271, 6379 }, { 280, 2375 }, { 281, 4235 }, { 282, 789 }, { 283, 4672 }, { 284, 1126 },
	{ 286, 2077 }, { 287, 2872 }, { 300, 6380 }, { 308, 3829 }, { 309, 1770 }, { 310, 611 },
	{ 311, 429 }, { 312, 6059 }, { 313, 3124 }, { 314, 3991 }, { 315, 1544 }, { 316, 1373 },
	{ 317, 6348 }, { 318, 4281 }, { 319, 4447 }, { 320, 4448 }, { 321, 4263 }, { 322, 4813 },
	{ 323, 6381 }, { 333, 5621 }, { 344, 4203 }, { 345, 4168 }, { 346, 6368 }, { 347, 1904 },
	{ 348, 1191 }, { 349, 3259 }, { 350, 3153 }, { 351, 613 }, { 352, 612 }, { 353, 3572 },
	{ 354, 608 }, { 355, 1303 }, { 356, 1012 }, { 357, 609 }, { 358, 5060 }, { 359, 6382 },
	{ 360, 4901 }, { 361, 4967 }, { 362, 5302 }, { 363, 4787 }, { 364, 492 }, { 365, 1590 },
	{ 366, 3928 }, { 367, 3340 }, { 368, 4487 }, { 369, 4755 }, { 370, 1042 }, { 371, 1004 },
	{ 372, 5833 }, { 373, 2990 }, { 374, 2991 }, { 375, 2257 }, { 376, 3772 }, { 377, 5684 },
	{ 378, 1566 }, { 379, 2717 }, { 380, 2718 }, { 381, 2323 }, { 382, 2327 }, { 383, 2321 },
	{ 384, 400 }, { 385, 2422 }, { 386, 409 }, { 387, 493 }, { 388, 5852 }, { 389, 2977 },
	{ 390, 5832 }, { 391, 5510 }, { 392, 5509 }, { 393, 3241 }, { 394, 1715 }, { 395, 3626 },
	{ 396, 3710 }, { 397, 3377 }, { 398, 2923 }, { 399, 2748 }, { 400, 4078 }, { 401, 5881 },
	{ 402, 2126 }, { 403, 1372 }, { 404, 3544 }, { 405, 3546 }, { 406, 2564 }, { 407, 5645 },
	{ 408, 4382 }, { 409, 4380 }, { 410, 1375 }, { 411, 4729 }, { 412, 5508 }, { 413, 5173 },
	{ 414, 2593 }, { 415, 676 }, { 416, 5084 }, { 417, 3981 }, { 418, 2390 }, { 419, 387 },
	{ 420, 5167 }, { 421, 388 }, { 422, 389 }, { 423, 3992 }, { 424, 3993 }, { 425, 2446 },
	{ 426, 5154 }, { 427, 5455 }, { 428, 3917 }, { 429, 3916 }, { 430, 5899 }, { 431, 5898 },
	{ 432, 2413 }, { 433, 3802 }, { 434, 3324 }, { 435, 3325 }, { 436, 1492 }, { 437, 1080 },
	{ 438, 1568 }, { 439, 1293 }, { 440, 5024 }, { 441, 1377 }, { 442, 1243 }, { 443, 2378 },
	{ 444, 5202 }, { 445, 3276 }, { 446, 1358 }, { 447, 1357 }, { 448, 1359 }, { 449, 408 },
	{ 450, 5765 }, { 451, 5017 }, { 452, 5016 }, { 453, 1154 }, { 454, 1105 }, { 455, 1152 },
	{ 456, 3118 }, { 457, 4900 }, { 458, 340 }, { 459, 243 }, { 460, 5117 }, { 461, 1301 },
	{ 462, 1302 }, { 463, 212 }, { 464, 2918 }, { 465, 2533 }, { 466, 1437 }, { 467, 3483 },
	{ 468, 4251 }, { 469, 4609 }, { 470, 4920 }, { 471, 3332 }, { 472, 3023 }, { 473, 2386 },
	{ 474, 5683 }, { 475, 5585 }, { 476, 5678 }, { 477, 5308 }, { 478, 5280 }, { 479, 2402 },
	{ 480, 2401 }, { 481, 4244 }, { 482, 607 }, { 483, 5835 }, { 484, 2624 }, { 485, 4330 },
	{ 486, 518 }, { 487, 4838 }, { 488, 2207 }, { 489, 3588 }, { 490, 3270 }, { 491, 2166 },
	{ 492, 5636 }, { 493, 5637 }, { 494, 4328 }, { 495, 2623 }, { 496, 4260 }, { 497, 4680 },
	{ 498, 5062 }, { 499, 2743 }, { 500, 2720 }, { 501, 5364 }, { 502, 3163 }, { 503, 2649 },
	{ 504, 988 }, { 505, 3130 }, { 506, 3941 }, { 507, 1165 }, { 508, 6332 }, { 509, 5185 },
	{ 510, 1920 }, { 511, 4157 }, { 512, 617 }, { 513, 6147 }, { 514, 5515 }, { 515, 4367 },
	{ 516, 5963 }, { 517, 5553 }, { 518, 3875 }, { 519, 5897 }, { 520, 4750 }, { 521, 4706 },
	{ 522, 5834 }, { 523, 2424 }, { 524, 3547 }, { 525, 5651 }, { 526, 5610 }, { 527, 5391 },
	{ 528, 1241 }, { 529, 2702 }, { 530, 1129 }, { 531, 1089 }, { 532, 3649 }, { 533, 3708 },
	{ 534, 6166 }, { 535, 2539 }, { 536, 3990 }, { 537, 3798 }, { 538, 2115 }, { 539, 319 },
	{ 540, 5901 }, { 541, 5903 }, { 542, 1064 }, { 543, 2909 }, { 544, 2924 }, { 545, 341 },
	{ 546, 1409 }, { 547, 1410 }, { 548, 152 }, { 549, 2503 }, { 550, 3723 }, { 551, 1254 },
	{ 552, 1398 }, { 553, 4270 }, { 554, 4811 }, { 555, 1567 }, { 556, 4661 }, { 557, 4018 },
	{ 558, 4934 }, { 559, 5594 }, { 560, 4723 }, { 561, 3336 }, { 562, 956 }, { 563, 3804 },
	{ 564, 33 }, { 565, 6148 }, { 566, 5373 }, { 567, 561 }, { 568, 3399 }, { 569, 3396 },
	{ 570, 3253 }, { 572, 5234 }, { 573, 562 }, { 574, 2056 }, { 575, 5935 }, { 576, 2667 },
	{ 577, 6000 }, { 578, 2673 }, { 579, 1374 }, { 580, 5213 }, { 581, 582 }, { 582, 4883 },
	{ 583, 4247 }, { 584, 2894 }, { 586, 4159 }, { 587, 5394 }, { 588, 812 }, { 589, 1880 },
	{ 590, 5693 }, { 591, 2372 }, { 592, 1844 }, { 593, 2376 }, { 594, 5708 }, { 595, 788 },
	{ 596, 5172 }, { 597, 4444 }, { 598, 4898 }, { 599, 98 }, { 600, 2671 }, { 601, 5516 },
	{ 602, 6285 }, { 603, 2516 }, { 604, 5787 }, { 605, 5215 }, { 606, 5889 }, { 607, 3849 },
	{ 608, 5068 }, { 609, 3842 }, { 610, 3841 }, { 611, 3840 }, { 612, 2307 }, { 613, 2308 },
	{ 614, 5318 }, { 615, 4895 }, { 616, 4897 }, { 617, 4894 }, { 618, 1378 }, { 619, 1073 },
	{ 620, 4899 }, { 621, 1804 }, { 622, 1057 }, { 623, 422 }, { 624, 1173 }, { 625, 1367 },
	{ 626, 427 }, { 627, 4158 }, { 628, 4500 }, { 629, 2 }, { 630, 4612 }, { 631, 2684 },
	{ 632, 675 }, { 633, 5008 }, { 634, 2144 }, { 635, 4717 }, { 636, 2979 }, { 637, 2960 },
	{ 638, 3181 }, { 639, 3411 }, { 640, 1769 }, { 641, 4665 }, { 642, 1822 }, { 643, 4859 },
	{ 644, 1611 }, { 645, 4441 }, { 646, 2983 }, { 647, 1407 }, { 648, 4768 }, { 649, 803 },
	{ 650, 3906 }, { 651, 2521 }, { 652, 2276 }, { 653, 4667 }, { 654, 289 }, { 655, 5655 },
	{ 656, 5273 }, { 657, 4718 }, { 658, 5611 }, { 660, 3115 }, { 661, 2254 }, { 662, 4239 },
	{ 663, 4456 }, { 664, 423 }, { 665, 5409 }, { 666, 1526 }, { 667, 1454 }, { 668, 3206 },
	{ 669, 3236 }, { 670, 5910 }, { 671, 5909 }, { 672, 6026 }, { 673, 962 }, { 674, 69 },
	{ 675, 1339 }, { 676, 6027 }, { 677, 6025 }, { 678, 2139 }, { 679, 3382 }, { 680, 1765 },
	{ 681, 1766 }, { 682, 6266 }, { 683, 1118 }, { 684, 1119 }, { 685, 3200 }, { 686, 2261 },
	{ 687, 430 }, { 688, 4631 }, { 689, 3785 }, { 690, 5921 }, { 691, 3413 }, { 692, 2394 },
	{ 693, 1098 }, { 694, 2240 }, { 695, 2522 }, { 696, 4817 }, { 697, 5904 }, { 698, 3950 },
	{ 699, 76 }, { 700, 1784 }, { 701, 3040 }, { 702, 2708 }, { 704, 1696 }, { 705, 170 },
	{ 706, 5075 }, { 707, 711 }, { 709, 1768 }, { 710, 1767 }, { 711, 983 }, { 712, 5575 },
	{ 713, 2710 }, { 714, 2711 }, { 715, 2709 }, { 716, 4143 }, { 729, 3705 }, { 730, 3706 },
	{ 731, 3707 }, { 741, 3630 }, { 742, 3667 }, { 744, 2006 }, { 747, 2065 }, { 748, 4708 },
	{ 749, 2891 }, { 750, 2892 }, { 751, 4451 }, { 752, 4512 }, { 753, 4762 }, { 754, 5603 },
	{ 758, 3779 }, { 759, 1081 }, { 760, 3852 }, { 761, 4822 }, { 762, 4542 }, { 763, 1259 },
	{ 764, 3972 }, { 765, 6134 }, { 767, 4249 }, { 769, 5960 }, { 770, 799 }, { 771, 4802 },
	{ 772, 1260 }, { 773, 3823 }, { 774, 91 }, { 775, 92 }, { 776, 6202 }, { 777, 3462 },
	{ 780, 6203 }, { 800, 3198 }, { 801, 1396 }, { 802, 3164 }, { 810, 1926 }, { 828, 2772 },
	{ 829, 4279 }, { 830, 3624 }, { 831, 6383 }, { 847, 1408 }, { 848, 2114 }, { 853, 1522 },
	{ 854, 1470 }, { 860, 2725 }, { 861, 4111 }, { 862, 5801 }, { 873, 4789 }, { 886, 2470 },
	{ 887, 2471 }, { 888, 75 }, { 900, 3962 }, { 901, 5164 }, { 902, 2497 }, { 903, 2498 },
	{ 910, 2903 }, { 911, 6250 }, { 912, 321 }, { 913, 320 }, { 914, 4702 }, { 915, 4703 },
	{ 953, 6385 }, { 989, 2059 }, { 990, 2058 }, { 991, 3512 }, { 992, 5607 }, { 993, 6386 },
	{ 995, 4324 }, { 996, 6057 }, { 997, 3135 }, { 998, 4453 }, { 999, 344 }, { 1000, 800 },
	{ 1001, 6388 }, { 1010, 5444 }, { 1011, 6389 }, { 1021, 1875 }, { 1022, 1876 }, { 1023, 6390 },
	{ 1025, 638 }, { 1026, 843 }, { 1027, 29 }, { 1029, 5232 }, { 1030, 6392 }, { 1033, 3631 },
	{ 1034, 114 }, { 1035, 3481 }, { 1036, 3869 }, { 1037, 246 }, { 1038, 3457 }, { 1039, 4878 },
	{ 1040, 3601 }, { 1041, 1289 }, { 1042, 153 }, { 1043, 694 }, { 1044, 1340 }, { 1045, 2031 },
	{ 1046, 6142 }, { 1047, 3581 }, { 1048, 3582 }, { 1049, 5586 }, { 1050, 1023 }, { 1051, 4042 },
	{ 1052, 1362 }, { 1053, 4656 }, { 1054, 743 }, { 1055, 277 }, { 1056, 5958 }, { 1057, 5350 },
	{ 1058, 3757 }, { 1059, 3766 }, { 1060, 4319 }, { 1061, 2904 }, { 1062, 5939 }, { 1063, 2934 },
	{ 1064, 2855 }, { 1065, 5512 }, { 1066, 2032 }, { 1067, 2617 }, { 1068, 2616 }, { 1069, 1050 },
	{ 1070, 2160 }, { 1071, 747 }, { 1072, 852 }, { 1073, 732 }, { 1074, 6100 }, { 1075, 4622 },
	{ 1076, 1283 }, { 1077, 2550 }, { 1078, 522 }, { 1079, 441 }, { 1080, 5219 }, { 1081, 4462 },
	{ 1082, 250 }, { 1083, 272 }, { 1084, 273 }, { 1085, 6128 }, { 1086, 1139 }, { 1087, 1138 },
	{ 1088, 1137 }, { 1089, 1933 }, { 1090, 1934 }, { 1091, 1937 }, { 1092, 3910 }, { 1093, 4401 },
	{ 1094, 4747 }, { 1095, 3750 }, { 1096, 1036 }, { 1097, 5428 }, { 1098, 4719 }, { 1099, 4721 },
	{ 1100, 3195 }, { 1101, 4443 }, { 1102, 125 }, { 1103, 126 }, { 1104, 6317 }, { 1105, 2060 },
	{ 1106, 2751 }, { 1107, 2752 }, { 1108, 4589 }, { 1109, 6393 }, { 1110, 3743 }, { 1111, 3042 },
	{ 1112, 2486 }, { 1113, 3090 }, { 1114, 3288 }, { 1115, 376 }, { 1116, 374 }, { 1117, 375 },
	{ 1118, 4836 }, { 1119, 678 }, { 1120, 677 }, { 1121, 4727 }, { 1122, 509 }, { 1123, 3468 },
	{ 1124, 2358 }, { 1125, 2357 }, { 1126, 2359 }, { 1127, 2932 }, { 1128, 4862 }, { 1129, 4863 },
	{ 1130, 864 }, { 1131, 865 }, { 1132, 2931 }, { 1133, 1401 }, { 1134, 322 }, { 1135, 3966 },
	{ 1136, 2287 }, { 1137, 5735 }, { 1138, 1744 }, { 1139, 1851 }, { 1140, 504 }, { 1141, 3480 },
	{ 1142, 1666 }, { 1143, 2567 }, { 1144, 2074 }, { 1145, 6248 }, { 1146, 485 }, { 1147, 845 },
	{ 1148, 1699 }, { 1149, 772 }, { 1150, 639 }, { 1151, 5873 }, { 1152, 6172 }, { 1153, 778 },
	{ 1154, 4671 }, { 1155, 3739 }, { 1156, 2412 }, { 1157, 2411 }, { 1158, 1318 }, { 1159, 4055 },
	{ 1160, 3951 }, { 1161, 2267 }, { 1162, 2268 }, { 1163, 4928 }, { 1164, 4514 }, { 1165, 4513 },
	{ 1166, 4515 }, { 1167, 977 }, { 1168, 5924 }, { 1169, 5743 }, { 1170, 462 }, { 1171, 461 },
	{ 1172, 1493 }, { 1173, 1267 }, { 1174, 2022 }, { 1175, 1527 }, { 1176, 2574 }, { 1177, 1467 },
	{ 1178, 5035 }, { 1179, 544 }, { 1180, 3170 }, { 1181, 10 }, { 1182, 74 }, { 1183, 3029 },
	{ 1184, 3030 }, { 1185, 869 }, { 1186, 3489 }, { 1187, 205 }, { 1188, 2338 }, { 1189, 5847 },
	{ 1190, 1065 }, { 1191, 2173 }, { 1192, 808 }, { 1193, 1976 }, { 1194, 4019 }, { 1195, 4776 },
	{ 1196, 3640 }, { 1197, 858 }, { 1198, 811 }, { 1199, 1485 }, { 1200, 4902 }, { 1201, 3882 },
	{ 1202, 807 }, { 1203, 5335 }, { 1204, 5336 }, { 1205, 77 }, { 1206, 278 }, { 1207, 3249 },
	{ 1208, 4949 }, { 1209, 2668 }, { 1210, 1772 }, { 1211, 2194 }, { 1212, 3092 }, { 1213, 3352 },
	{ 1214, 2885 }, { 1215, 4882 }, { 1216, 1832 }, { 1217, 2350 }, { 1218, 143 }, { 1219, 144 },
	{ 1220, 4522 }, { 1221, 5465 }, { 1222, 3585 }, { 1223, 5626 }, { 1224, 6024 }, { 1225, 5126 },
	{ 1226, 5360 }, { 1227, 1499 }, { 1228, 2009 }, { 1229, 6353 }, { 1230, 4230 }, { 1231, 3227 },
	{ 1232, 1972 }, { 1233, 5868 }, { 1234, 4953 }, { 1235, 3346 }, { 1236, 770 }, { 1237, 5763 },
	{ 1238, 2248 }, { 1239, 3795 }, { 1240, 2615 }, { 1241, 3587 }, { 1242, 3786 }, { 1243, 4990 },
	{ 1244, 2721 }, { 1245, 2722 }, { 1246, 4172 }, { 1247, 5985 }, { 1248, 2279 }, { 1249, 3237 },
	{ 1250, 5472 }, { 1251, 4993 }, { 1252, 746 }, { 1253, 4482 }, { 1254, 1364 }, { 1255, 1363 },
	{ 1256, 1365 }, { 1257, 5055 }, { 1258, 4009 }, { 1259, 4010 }, { 1260, 2435 }, { 1261, 3374 },
	{ 1262, 4504 }, { 1263, 1466 }, { 1264, 4350 }, { 1265, 1582 }, { 1266, 1382 }, { 1267, 1775 },
	{ 1268, 4402 }, { 1269, 6109 }, { 1270, 4035 }, { 1271, 1868 }, { 1272, 1205 }, { 1273, 1718 },
	{ 1274, 5527 }, { 1275, 2782 }, { 1276, 6394 }, { 1277, 3303 }, { 1278, 1383 }, { 1279, 1384 },
	{ 1280, 4258 }, { 1281, 2269 }, { 1282, 1734 }, { 1283, 4392 }, { 1284, 2519 }, { 1285, 3583 },
	{ 1286, 3692 }, { 1287, 4749 }, { 1288, 3525 }, { 1289, 2867 }, { 1290, 6169 }, { 1291, 4950 },
	{ 1292, 1564 }, { 1293, 4282 }, { 1294, 1028 }, { 1295, 1683 }, { 1296, 1541 }, { 1297, 4940 },
	{ 1298, 3073 }, { 1299, 2333 }, { 1300, 2239 }, { 1301, 6395 }, { 1303, 5020 }, { 1304, 705 },
	{ 1305, 4215 }, { 1306, 4627 }, { 1307, 4126 }, { 1308, 3931 }, { 1309, 2858 }, { 1310, 2384 },
	{ 1311, 4823 }, { 1312, 5361 }, { 1313, 665 }, { 1314, 4210 }, { 1315, 1706 }, { 1316, 1864 },
	{ 1317, 6044 }, { 1318, 2922 }, { 1319, 256 }, { 1320, 255 }, { 1321, 4264 }, { 1322, 3830 },
	{ 1323, 726 }, { 1324, 1386 }, { 1325, 1612 }, { 1326, 6161 }, { 1327, 5839 }, { 1328, 1856 },
	{ 1329, 3627 }, { 1330, 5372 }, { 1331, 2641 }, { 1332, 4180 }, { 1333, 4160 }, { 1334, 6206 },
	{ 1335, 1436 }, { 1336, 2724 }, { 1337, 3226 }, { 1338, 6188 }, { 1339, 2907 }, { 1340, 3504 },
	{ 1341, 4531 }, { 1342, 1803 }, { 1343, 4629 }, { 1344, 2447 }, { 1345, 6022 }, { 1346, 215 },
	{ 1347, 568 }, { 1348, 569 }, { 1349, 4879 }, { 1350, 1658 }, { 1351, 1793 }, { 1352, 3071 },
	{ 1353, 4650 }, { 1354, 6322 }, { 1355, 2652 }, { 1356, 1236 }, { 1357, 4221 }, { 1358, 1099 },
	{ 1359, 2063 }, { 1360, 3283 }, { 1361, 3011 }, { 1362, 5652 }, { 1363, 3564 }, { 1364, 3565 },
	{ 1365, 118 }, { 1366, 3709 }, { 1367, 1335 }, { 1368, 4911 }, { 1369, 2221 }, { 1370, 5892 },
	{ 1371, 1911 }, { 1372, 1913 }, { 1373, 955 }, { 1374, 3329 }, { 1375, 774 }, { 1376, 2432 },
	{ 1377, 958 }, { 1378, 1692 }, { 1379, 1326 }, { 1380, 5601 }, { 1381, 337 }, { 1382, 5824 },
	{ 1383, 2228 }, { 1384, 4076 }, { 1385, 463 }, { 1386, 944 }, { 1387, 801 }, { 1388, 3908 },
	{ 1389, 2474 }, { 1390, 2479 }, { 1391, 2478 }, { 1392, 2477 }, { 1393, 2476 }, { 1394, 2475 },
	{ 1395, 2480 }, { 1396, 1604 }, { 1397, 482 }, { 1398, 5961 }, { 1399, 797 }, { 1400, 798 },
	{ 1401, 2169 }, { 1402, 4383 }, { 1403, 4381 }, { 1404, 2532 }, { 1405, 2433 }, { 1406, 3639 },
	{ 1407, 6396 }, { 1408, 5240 }, { 1409, 2278 }, { 1410, 2297 }, { 1411, 148 }, { 1412, 2601 },
	{ 1413, 2602 }, { 1414, 2430 }, { 1415, 1327 }, { 1416, 3832 }, { 1417, 5646 }, { 1418, 5647 },
	{ 1419, 5648 }, { 1420, 5649 }, { 1421, 2099 }, { 1422, 502 }, { 1423, 1824 }, { 1424, 2385 },
	{ 1425, 6362 }, { 1426, 4844 }, { 1427, 3307 }, { 1428, 2591 }, { 1429, 3791 }, { 1430, 5707 },
	{ 1431, 4693 }, { 1432, 649 }, { 1433, 3405 }, { 1434, 3404 }, { 1435, 2423 }, { 1436, 4847 },
	{ 1437, 5532 }, { 1438, 1684 }, { 1439, 1686 }, { 1440, 1685 }, { 1441, 795 }, { 1442, 796 },
	{ 1443, 2524 }, { 1444, 3147 }, { 1445, 4416 }, { 1446, 4049 }, { 1447, 353 }, { 1448, 3912 },
	{ 1449, 4226 }, { 1450, 1608 }, { 1451, 2589 }, { 1452, 2212 }, { 1453, 2127 }, { 1454, 2636 },
	{ 1455, 1810 }, { 1456, 1330 }, { 1457, 5912 }, { 1458, 3850 }, { 1459, 4406 }, { 1460, 4407 },
	{ 1461, 2436 }, { 1462, 6198 }, { 1463, 3881 }, { 1464, 3435 }, { 1465, 4267 }, { 1466, 3915 },
	{ 1467, 1187 }, { 1468, 1185 }, { 1469, 50 }, { 1470, 5811 }, { 1471, 1188 }, { 1472, 1186 },
	{ 1473, 4008 }, { 1474, 5597 }, { 1475, 5551 }, { 1476, 1021 }, { 1477, 3403 }, { 1478, 3402 },
	{ 1479, 1321 }, { 1480, 4125 }, { 1481, 191 }, { 1482, 3302 }, { 1483, 154 }, { 1484, 1092 },
	{ 1485, 2961 }, { 1486, 3793 }, { 1487, 3051 }, { 1488, 1509 }, { 1489, 1483 }, { 1490, 2611 },
	{ 1492, 5365 }, { 1493, 3641 }, { 1494, 2444 }, { 1495, 1242 }, { 1496, 2996 }, { 1497, 4692 },
	{ 1498, 5485 }, { 1499, 1942 }, { 1500, 5992 }, { 1501, 4845 }, { 1502, 5051 }, { 1503, 2566 },
	{ 1504, 1846 }, { 1505, 2073 }, { 1506, 5896 }, { 1507, 5493 }, { 1508, 1418 }, { 1509, 4736 },
	{ 1510, 3476 }, { 1511, 17 }, { 1512, 6176 }, { 1513, 2066 }, { 1514, 2067 }, { 1515, 2528 },
	{ 1516, 6021 }, { 1517, 6020 }, { 1518, 6030 }, { 1519, 6029 }, { 1520, 469 }, { 1521, 3556 },
	{ 1522, 4696 }, { 1523, 957 }, { 1524, 2597 }, { 1525, 4061 }, { 1526, 4204 }, { 1527, 5670 },
	{ 1528, 3815 }, { 1529, 1040 }, { 1530, 4581 }, { 1531, 4580 }, { 1532, 3297 }, { 1533, 5973 },
	{ 1534, 3272 }, { 1535, 241 }, { 1536, 242 }, { 1537, 4944 }, { 1538, 12 }, { 1539, 2631 },
	{ 1540, 4623 }, { 1541, 4626 }, { 1542, 2190 }, { 1543, 5086 }, { 1544, 438 }, { 1545, 5988 },
	{ 1546, 60 }, { 1547, 2965 }, { 1548, 534 }, { 1549, 5053 }, { 1550, 19 }, { 1551, 2272 },
	{ 1552, 4181 }, { 1553, 5178 }, { 1554, 791 }, { 1555, 3021 }, { 1556, 5942 }, { 1557, 368 },
	{ 1558, 6271 }, { 1559, 6119 }, { 1560, 418 }, { 1561, 1893 }, { 1562, 4189 }, { 1563, 793 },
	{ 1564, 4169 }, { 1565, 6163 }, { 1566, 1125 }, { 1567, 2837 }, { 1568, 5769 }, { 1569, 1843 },
	{ 1570, 4067 }, { 1571, 4614 }, { 1572, 949 }, { 1573, 2776 }, { 1574, 3474 }, { 1575, 4059 },
	{ 1576, 3328 }, { 1577, 2391 }, { 1578, 2799 }, { 1579, 2659 }, { 1580, 5681 }, { 1581, 3281 },
	{ 1582, 3434 }, { 1583, 5087 }, { 1584, 5679 }, { 1585, 2653 }, { 1586, 2421 }, { 1587, 4348 },
	{ 1588, 5744 }, { 1589, 6031 }, { 1590, 2122 }, { 1591, 3550 }, { 1592, 1066 }, { 1593, 3134 },
	{ 1594, 5112 }, { 1595, 4551 }, { 1596, 4552 }, { 1597, 4068 }, { 1598, 4256 }, { 1599, 5088 },
	{ 1600, 2758 }, { 1601, 53 }, { 1602, 2612 }, { 1603, 4257 }, { 1604, 2445 }, { 1605, 5130 },
	{ 1606, 5128 }, { 1607, 5380 }, { 1608, 5150 }, { 1609, 2759 }, { 1610, 5574 }, { 1611, 2542 },
	{ 1612, 3608 }, { 1613, 3606 }, { 1614, 3605 }, { 1615, 3604 }, { 1616, 3607 }, { 1617, 3767 },
	{ 1618, 5121 }, { 1619, 6320 }, { 1620, 1907 }, { 1621, 5225 }, { 1622, 3984 }, { 1623, 2800 },
	{ 1624, 5819 }, { 1625, 5456 }, { 1626, 5054 }, { 1627, 5526 }, { 1628, 3060 }, { 1629, 3061 },
	{ 1630, 4060 }, { 1631, 5986 }, { 1632, 4141 }, { 1633, 4142 }, { 1634, 3050 }, { 1635, 1654 },
	{ 1636, 2727 }, { 1637, 2736 }, { 1638, 2739 }, { 1639, 917 }, { 1640, 918 }, { 1641, 2654 },
	{ 1642, 2733 }, { 1643, 2734 }, { 1644, 4846 }, { 1645, 5069 }, { 1646, 4831 }, { 1647, 4772 },
	{ 1648, 1084 }, { 1649, 2893 }, { 1650, 3777 }, { 1651, 5049 }, { 1652, 6299 }, { 1653, 214 },
	{ 1654, 5345 }, { 1655, 1368 }, { 1656, 1369 }, { 1657, 2068 }, { 1658, 5111 }, { 1659, 5022 },
	{ 1660, 5116 }, { 1661, 3693 }, { 1662, 3697 }, { 1663, 3698 }, { 1664, 3699 }, { 1665, 3700 },
	{ 1666, 3701 }, { 1667, 3702 }, { 1668, 3703 }, { 1669, 3704 }, { 1670, 3694 }, { 1671, 3695 },
	{ 1672, 3696 }, { 1673, 4404 }, { 1674, 4405 }, { 1675, 4209 }, { 1676, 3621 }, { 1677, 2195 },
	{ 1678, 4400 }, { 1679, 1291 }, { 1680, 3271 }, { 1681, 4924 }, { 1682, 2964 }, { 1683, 3549 },
	{ 1684, 5186 }, { 1685, 3500 }, { 1686, 1247 }, { 1687, 3860 }, { 1688, 3861 }, { 1689, 1969 },
	{ 1690, 3746 }, { 1691, 1735 }, { 1692, 5340 }, { 1693, 4766 }, { 1694, 4765 }, { 1695, 4764 },
	{ 1696, 4763 }, { 1697, 4767 }, { 1698, 4785 }, { 1699, 4786 }, { 1700, 3373 }, { 1701, 2940 },
	{ 1702, 1392 }, { 1703, 2259 }, { 1704, 573 }, { 1705, 5125 }, { 1706, 2832 }, { 1707, 5934 },
	{ 1708, 2103 }, { 1709, 912 }, { 1710, 2556 }, { 1711, 4343 }, { 1712, 4649 }, { 1713, 1090 },
	{ 1714, 5009 }, { 1715, 2318 }, { 1716, 6294 }, { 1717, 1977 }, { 1718, 2236 }, { 1719, 2237 },
	{ 1720, 2238 }, { 1721, 806 }, { 1722, 2302 }, { 1723, 4344 }, { 1724, 1178 }, { 1725, 2500 },
	{ 1726, 2420 }, { 1727, 6164 }, { 1728, 5602 }, { 1729, 995 }, { 1730, 4745 }, { 1731, 3433 },
	{ 1732, 4415 }, { 1733, 5074 }, { 1734, 820 }, { 1735, 4375 }, { 1736, 5371 }, { 1737, 5836 },
	{ 1738, 2095 }, { 1739, 6120 }, { 1740, 1743 }, { 1741, 978 }, { 1742, 6 }, { 1743, 966 },
	{ 1744, 3548 }, { 1745, 4659 }, { 1746, 2061 }, { 1747, 2062 }, { 1748, 4052 }, { 1749, 439 },
	{ 1750, 5319 }, { 1751, 5467 }, { 1752, 3056 }, { 1753, 6397 }, { 1754, 4053 }, { 1755, 3406 },
	{ 1756, 844 }, { 1757, 1034 }, { 1758, 5623 }, { 1759, 5282 }, { 1760, 6236 }, { 1761, 926 },
	{ 1762, 927 }, { 1763, 928 }, { 1764, 929 }, { 1765, 930 }, { 1766, 931 }, { 1767, 932 },
	{ 1768, 933 }, { 1769, 662 }, { 1770, 663 }, { 1771, 5922 }, { 1772, 1826 }, { 1773, 2912 },
	{ 1774, 2153 }, { 1775, 6398 }, { 1776, 1931 }, { 1777, 4334 }, { 1778, 4391 }, { 1779, 4245 },
	{ 1780, 1536 }, { 1781, 274 }, { 1782, 2325 }, { 1784, 1964 }, { 1785, 6165 }, { 1786, 2072 },
	{ 1787, 2071 }, { 1788, 4434 }, { 1789, 2275 }, { 1790, 3799 }, { 1791, 1634 }, { 1792, 2428 },
	{ 1793, 4773 }, { 1794, 915 }, { 1795, 1535 }, { 1796, 6006 }, { 1797, 5841 }, { 1798, 1842 },
	{ 1799, 3669 }, { 1800, 275 }, { 1801, 3437 }, { 1802, 1083 }, { 1803, 2326 }, { 1804, 1749 },
	{ 1805, 1750 }, { 1806, 3471 }, { 1807, 1943 }, { 1808, 4057 }, { 1809, 4056 }, { 1810, 2829 },
	{ 1811, 4888 }, { 1812, 4554 }, { 1813, 4555 }, { 1814, 5591 }, { 1815, 3315 }, { 1816, 2255 },
	{ 1817, 4712 }, { 1818, 1833 }, { 1819, 4286 }, { 1820, 3175 }, { 1821, 1525 }, { 1822, 1802 },
	{ 1823, 5866 }, { 1824, 3255 }, { 1825, 1441 }, { 1826, 373 }, { 1827, 426 }, { 1828, 2773 },
	{ 1829, 4040 }, { 1830, 3594 }, { 1831, 3487 }, { 1832, 5633 }, { 1833, 5820 }, { 1834, 378 },
	{ 1835, 377 }, { 1836, 5359 }, { 1837, 1202 }, { 1838, 5554 }, { 1839, 3656 }, { 1840, 3657 },
	{ 1841, 3658 }, { 1842, 3659 }, { 1843, 3660 }, { 1844, 1439 }, { 1845, 216 }, { 1846, 5789 },
	{ 1847, 5131 }, { 1848, 1981 }, { 1849, 213 }, { 1850, 2200 }, { 1851, 1217 }, { 1852, 5974 },
	{ 1853, 5966 }, { 1854, 754 }, { 1855, 1968 }, { 1856, 1967 }, { 1857, 1296 }, { 1858, 4374 },
	{ 1859, 2098 }, { 1860, 5434 }, { 1861, 2988 }, { 1862, 3490 }, { 1863, 3438 }, { 1864, 4148 },
	{ 1865, 1764 }, { 1866, 5474 }, { 1867, 5823 }, { 1868, 5991 }, { 1869, 5720 }, { 1870, 5433 },
	{ 1871, 833 }, { 1872, 834 }, { 1873, 1994 }, { 1874, 1998 }, { 1875, 6139 }, { 1876, 1857 },
	{ 1877, 2339 }, { 1878, 1551 }, { 1879, 3691 }, { 1880, 6052 }, { 1881, 2431 }, { 1882, 1652 },
	{ 1883, 3380 }, { 1884, 2506 }, { 1885, 6047 }, { 1886, 2992 }, { 1887, 1959 }, { 1888, 3541 },
	{ 1889, 5856 }, { 1890, 6157 }, { 1891, 947 }, { 1892, 946 }, { 1893, 1691 }, { 1894, 3904 },
	{ 1896, 541 }, { 1897, 3242 }, { 1898, 1262 }, { 1899, 3173 }, { 1900, 5313 }, { 1901, 1983 },
	{ 1902, 1984 }, { 1903, 3007 }, { 1904, 1985 }, { 1905, 5400 }, { 1906, 5709 }, { 1907, 2647 },
	{ 1908, 1307 }, { 1909, 2154 }, { 1910, 5837 }, { 1911, 3454 }, { 1912, 4694 }, { 1913, 394 },
	{ 1914, 1703 }, { 1915, 1892 }, { 1916, 4233 }, { 1917, 3807 }, { 1918, 825 }, { 1919, 822 },
	{ 1920, 823 }, { 1921, 3806 }, { 1922, 5560 }, { 1923, 5267 }, { 1924, 6269 }, { 1925, 1455 },
	{ 1926, 1678 }, { 1927, 5964 }, { 1928, 1740 }, { 1929, 559 }, { 1930, 1547 }, { 1931, 231 },
	{ 1932, 1230 }, { 1933, 6280 }, { 1934, 6249 }, { 1935, 3119 }, { 1936, 2831 }, { 1937, 2871 },
	{ 1938, 2868 }, { 1939, 2866 }, { 1940, 2864 }, { 1941, 1427 }, { 1942, 4669 }, { 1943, 588 },
	{ 1944, 1013 }, { 1945, 1421 }, { 1946, 5595 }, { 1947, 4984 }, { 1948, 1879 }, { 1949, 2737 },
	{ 1950, 2738 }, { 1951, 574 }, { 1952, 3365 }, { 1953, 4583 }, { 1954, 65 }, { 1955, 66 },
	{ 1956, 6039 }, { 1957, 5872 }, { 1958, 1613 }, { 1959, 5093 }, { 1960, 3514 }, { 1961, 752 },
	{ 1962, 614 }, { 1963, 6125 }, { 1964, 5231 }, { 1965, 5661 }, { 1966, 5134 }, { 1967, 5210 },
	{ 1968, 3013 }, { 1969, 3014 }, { 1970, 3654 }, { 1971, 3655 }, { 1972, 2643 }, { 1973, 1478 },
	{ 1974, 1552 }, { 1975, 5580 }, { 1976, 5581 }, { 1977, 5579 }, { 1978, 5863 }, { 1979, 5864 },
	{ 1980, 4216 }, { 1981, 4120 }, { 1982, 1827 }, { 1983, 2993 }, { 1984, 566 }, { 1985, 2367 },
	{ 1986, 2997 }, { 1987, 5711 }, { 1988, 5712 }, { 1989, 3428 }, { 1990, 5385 }, { 1991, 5386 },
	{ 1992, 2689 }, { 1993, 5194 }, { 1994, 5388 }, { 1995, 4227 }, { 1996, 5714 }, { 1997, 2116 },
	{ 1998, 6244 }, { 1999, 5582 }, { 2000, 980 }, { 2001, 6182 }, { 2002, 2155 }, { 2003, 742 },
	{ 2004, 1725 }, { 2005, 4051 }, { 2006, 4570 }, { 2007, 4567 }, { 2008, 5616 }, { 2009, 6152 },
	{ 2010, 4265 }, { 2011, 5007 }, { 2012, 4566 }, { 2013, 4571 }, { 2014, 4573 }, { 2015, 4572 },
	{ 2016, 710 }, { 2017, 707 }, { 2018, 4651 }, { 2019, 64 }, { 2020, 6276 }, { 2021, 6272 },
	{ 2022, 6273 }, { 2023, 6274 }, { 2024, 6275 }, { 2025, 6316 }, { 2026, 4910 }, { 2027, 5039 },
	{ 2028, 5397 }, { 2029, 2368 }, { 2030, 1397 }, { 2031, 3327 }, { 2032, 637 }, { 2033, 2158 },
	{ 2034, 4903 }, { 2035, 2563 }, { 2036, 1628 }, { 2037, 345 }, { 2038, 3909 }, { 2039, 4379 },
	{ 2040, 2950 }, { 2041, 2635 }, { 2042, 2732 }, { 2043, 2735 }, { 2044, 4705 }, { 2045, 901 },
	{ 2046, 4930 }, { 2047, 1475 }, { 2048, 1477 }, { 2049, 3742 }, { 2050, 508 }, { 2051, 1781 },
	{ 2052, 1005 }, { 2053, 3069 }, { 2054, 6124 }, { 2055, 2662 }, { 2056, 3965 }, { 2057, 4698 },
	{ 2058, 3732 }, { 2059, 661 }, { 2060, 5600 }, { 2061, 3647 }, { 2062, 2459 }, { 2063, 2457 },
	{ 2064, 2458 }, { 2065, 1479 }, { 2066, 487 }, { 2067, 1480 }, { 2068, 513 }, { 2069, 1848 },
	{ 2070, 177 }, { 2071, 102 }, { 2072, 3447 }, { 2073, 2229 }, { 2074, 6040 }, { 2075, 3727 },
	{ 2076, 3726 }, { 2077, 5768 }, { 2078, 5706 }, { 2079, 2515 }, { 2080, 503 }, { 2081, 2910 },
	{ 2082, 2595 }, { 2083, 4562 }, { 2084, 5427 }, { 2085, 116 }, { 2086, 2163 }, { 2087, 1700 },
	{ 2088, 2663 }, { 2089, 4986 }, { 2090, 3076 }, { 2091, 4418 }, { 2092, 1391 }, { 2093, 3536 },
	{ 2094, 3535 }, { 2095, 3538 }, { 2096, 3537 }, { 2097, 2833 }, { 2098, 1420 }, { 2099, 2231 },
	{ 2100, 235 }, { 2101, 4799 }, { 2102, 6357 }, { 2103, 6355 }, { 2104, 6356 }, { 2105, 3290 },
	{ 2106, 3494 }, { 2107, 625 }, { 2108, 1061 }, { 2109, 1794 }, { 2110, 5844 }, { 2111, 1561 },
	{ 2112, 2508 }, { 2113, 2366 }, { 2114, 386 }, { 2115, 2887 }, { 2116, 887 }, { 2117, 3232 },
	{ 2118, 3233 }, { 2119, 2203 }, { 2120, 4490 }, { 2121, 4889 }, { 2122, 870 }, { 2123, 2213 },
	{ 2124, 1694 }, { 2125, 3052 }, { 2126, 4283 }, { 2127, 2572 }, { 2128, 3592 }, { 2129, 1175 },
	{ 2130, 6261 }, { 2131, 510 }, { 2132, 5229 }, { 2133, 6369 }, { 2134, 515 }, { 2135, 2192 },
	{ 2136, 352 }, { 2137, 1093 }, { 2138, 5845 }, { 2139, 2406 }, { 2140, 2409 }, { 2141, 2405 },
	{ 2142, 5590 }, { 2143, 3098 }, { 2144, 3096 }, { 2145, 3100 }, { 2146, 3099 }, { 2147, 3095 },
	{ 2148, 5944 }, { 2149, 105 }, { 2150, 1620 }, { 2151, 1504 }, { 2152, 2214 }, { 2153, 1226 },
	{ 2154, 5358 }, { 2155, 729 }, { 2156, 5752 }, { 2157, 6296 }, { 2158, 5705 }, { 2159, 2113 },
	{ 2160, 300 }, { 2161, 301 }, { 2162, 3527 }, { 2163, 3528 }, { 2164, 1360 }, { 2165, 6240 },
	{ 2166, 2794 }, { 2167, 4596 }, { 2168, 1638 }, { 2169, 725 }, { 2170, 1881 }, { 2171, 3422 },
	{ 2172, 3421 }, { 2173, 3420 }, { 2174, 3418 }, { 2175, 193 }, { 2176, 4582 }, { 2177, 4544 },
	{ 2178, 635 }, { 2179, 5996 }, { 2180, 3172 }, { 2181, 1673 }, { 2182, 938 }, { 2183, 937 },
	{ 2184, 3896 }, { 2185, 3976 }, { 2186, 2210 }, { 2187, 5324 }, { 2188, 6399 }, { 2190, 5660 },
	{ 2191, 5794 }, { 2192, 421 }, { 2193, 1553 }, { 2197, 3319 }, { 2198, 3978 }, { 2199, 3977 },
	{ 2200, 6400 }, { 2201, 472 }, { 2202, 2565 }, { 2203, 543 }, { 2204, 542 }, { 2205, 2854 },
	{ 2206, 2345 }, { 2207, 2351 }, { 2208, 2344 }, { 2209, 4704 }, { 2210, 3805 }, { 2211, 1742 },
	{ 2212, 2989 }, { 2213, 2879 }, { 2214, 4756 }, { 2215, 2669 }, { 2216, 6068 }, { 2217, 2172 },
	{ 2218, 714 }, { 2219, 3636 }, { 2220, 3632 }, { 2221, 1837 }, { 2222, 1835 }, { 2223, 4743 },
	{ 2224, 1671 }, { 2225, 6401 }, { 2226, 1415 }, { 2227, 1416 }, { 2228, 1679 }, { 2229, 1297 },
	{ 2230, 4538 }, { 2231, 6159 }, { 2232, 2787 }, { 2233, 2586 }, { 2234, 1444 }, { 2235, 4989 },
	{ 2236, 3511 }, { 2237, 4039 }, { 2238, 520 }, { 2239, 2545 }, { 2240, 4634 }, { 2241, 2788 },
	{ 2242, 2024 }, { 2243, 3127 }, { 2244, 3800 }, { 2245, 2253 }, { 2246, 4173 }, { 2247, 279 },
	{ 2248, 5843 }, { 2249, 4691 }, { 2250, 4657 }, { 2251, 1433 }, { 2252, 3776 }, { 2253, 1600 },
	{ 2254, 4966 }, { 2255, 6041 }, { 2256, 4178 }, { 2257, 5096 }, { 2258, 4611 }, { 2259, 615 },
	{ 2260, 302 }, { 2261, 1072 }, { 2262, 1071 }, { 2263, 1653 }, { 2264, 366 }, { 2265, 367 },
	{ 2266, 3258 }, { 2267, 3985 }, { 2268, 247 }, { 2269, 3280 }, { 2270, 5348 }, { 2271, 3313 },
	{ 2272, 3312 }, { 2273, 3491 }, { 2274, 4198 }, { 2275, 2441 }, { 2276, 2442 }, { 2277, 650 },
	{ 2278, 4829 }, { 2279, 6293 }, { 2280, 3047 }, { 2281, 3044 }, { 2282, 3043 }, { 2283, 3048 },
	{ 2284, 3046 }, { 2285, 3045 }, { 2286, 3513 }, { 2287, 1491 }, { 2288, 3643 }, { 2289, 1432 },
	{ 2290, 5238 }, { 2291, 1636 }, { 2292, 3268 }, { 2293, 3836 }, { 2294, 2915 }, { 2295, 136 },
	{ 2296, 5628 }, { 2297, 1277 }, { 2298, 1278 }, { 2299, 4174 }, { 2300, 1246 }, { 2301, 1142 },
	{ 2302, 622 }, { 2303, 4417 }, { 2304, 479 }, { 2305, 3448 }, { 2306, 5562 }, { 2307, 4222 },
	{ 2308, 4931 }, { 2309, 4945 }, { 2310, 4927 }, { 2311, 3239 }, { 2312, 6085 }, { 2313, 2404 },
	{ 2314, 1151 }, { 2315, 4355 }, { 2316, 4980 }, { 2317, 477 }, { 2318, 794 }, { 2319, 2588 },
	{ 2320, 5065 }, { 2321, 4618 }, { 2322, 3938 }, { 2323, 11 }, { 2324, 1127 }, { 2325, 276 },
	{ 2326, 2496 }, { 2327, 6270 }, { 2328, 3670 }, { 2329, 3897 }, { 2330, 5762 }, { 2331, 169 },
	{ 2332, 4607 }, { 2333, 5184 }, { 2334, 84 }, { 2335, 85 }, { 2336, 342 }, { 2337, 2499 },
	{ 2338, 3816 }, { 2339, 8 }, { 2340, 6207 }, { 2341, 6277 }, { 2342, 3136 }, { 2343, 3517 },
	{ 2344, 1917 }, { 2345, 1324 }, { 2346, 4642 }, { 2347, 4640 }, { 2348, 4641 }, { 2349, 4639 },
	{ 2350, 4424 }, { 2351, 4438 }, { 2352, 4433 }, { 2353, 4436 }, { 2354, 4435 }, { 2355, 4428 },
	{ 2356, 2230 }, { 2357, 5859 }, { 2358, 2075 }, { 2359, 2012 }, { 2360, 3736 }, { 2361, 5664 },
	{ 2362, 1435 }, { 2363, 3217 }, { 2364, 3944 }, { 2365, 1325 }, { 2366, 4496 }, { 2367, 5003 },
	{ 2368, 4015 }, { 2369, 616 }, { 2370, 2944 }, { 2371, 6402 }, { 2372, 2954 }, { 2373, 6403 },
	{ 2377, 6404 }, { 2378, 1286 }, { 2379, 6406 }, { 2381, 1074 }, { 2382, 3394 }, { 2383, 3395 },
	{ 2384, 4922 }, { 2385, 4923 }, { 2386, 5975 }, { 2387, 6051 }, { 2388, 3485 }, { 2389, 4107 },
	{ 2390, 4781 }, { 2391, 3 }, { 2392, 5537 }, { 2393, 3392 }, { 2394, 3393 }, { 2395, 2951 },
	{ 2396, 6228 }, { 2397, 3545 }, { 2398, 4062 }, { 2399, 2015 }, { 2400, 4021 }, { 2401, 1248 },
	{ 2402, 5572 }, { 2404, 2517 }, { 2405, 5728 }, { 2406, 2820 }, { 2407, 4073 }, { 2408, 6407 },
	{ 2409, 5208 }, { 2410, 6045 }, { 2411, 3713 }, { 2412, 904 }, { 2413, 4074 }, { 2414, 587 },
	{ 2415, 1047 }, { 2416, 4730 }, { 2417, 1077 }, { 2418, 861 }, { 2419, 478 }, { 2420, 1569 },
	{ 2421, 2081 }, { 2422, 1164 }, { 2423, 4735 }, { 2424, 2914 }, { 2425, 1992 }, { 2426, 5925 },
	{ 2427, 3262 }, { 2428, 4091 }, { 2429, 2053 }, { 2430, 5937 }, { 2431, 5938 }, { 2432, 1043 },
	{ 2433, 1044 }, { 2434, 4471 }, { 2435, 4041 }, { 2436, 5704 }, { 2437, 5850 }, { 2438, 3441 },
	{ 2439, 5487 }, { 2440, 5258 }, { 2441, 4461 }, { 2442, 3597 }, { 2443, 4331 }, { 2444, 749 },
	{ 2445, 1592 }, { 2446, 755 }, { 2447, 4109 }, { 2448, 2348 }, { 2449, 4590 }, { 2450, 3595 },
	{ 2451, 3617 }, { 2452, 5189 }, { 2453, 3121 }, { 2454, 2578 }, { 2455, 6083 }, { 2456, 217 },
	{ 2457, 4586 }, { 2458, 2191 }, { 2459, 6319 }, { 2460, 3407 }, { 2461, 4484 }, { 2462, 4483 },
	{ 2463, 3083 }, { 2464, 1440 }, { 2465, 2974 }, { 2466, 2973 }, { 2467, 2291 }, { 2468, 4497 },
	{ 2469, 3451 }, { 2470, 5571 }, { 2471, 4951 }, { 2472, 779 }, { 2473, 197 }, { 2474, 5990 },
	{ 2475, 86 }, { 2476, 87 }, { 2477, 5321 }, { 2478, 5320 }, { 2479, 5322 }, { 2480, 4332 },
	{ 2481, 2145 }, { 2482, 2146 }, { 2483, 5771 }, { 2484, 5775 }, { 2485, 3652 }, { 2486, 3653 },
	{ 2487, 4318 }, { 2488, 3351 }, { 2489, 5766 }, { 2490, 4498 }, { 2491, 1082 }, { 2492, 2193 },
	{ 2493, 5548 }, { 2494, 654 }, { 2495, 1901 }, { 2496, 1452 }, { 2497, 4525 }, { 2498, 3929 },
	{ 2499, 5851 }, { 2500, 4814 }, { 2501, 4810 }, { 2502, 2889 }, { 2503, 3792 }, { 2504, 6186 },
	{ 2505, 4340 }, { 2506, 2814 }, { 2507, 5274 }, { 2508, 2816 }, { 2509, 1995 }, { 2510, 1978 },
	{ 2511, 3250 }, { 2512, 991 }, { 2513, 990 }, { 2514, 1894 }, { 2515, 1895 }, { 2516, 3133 },
	{ 2517, 815 }, { 2518, 6158 }, { 2519, 2157 }, { 2520, 4460 }, { 2521, 119 }, { 2522, 6162 },
	{ 2523, 4499 }, { 2524, 4043 }, { 2525, 3408 }, { 2526, 1713 }, { 2527, 2697 }, { 2528, 3552 },
	{ 2529, 5900 }, { 2530, 6033 }, { 2531, 2774 }, { 2532, 4108 }, { 2533, 5191 }, { 2534, 1060 },
	{ 2535, 3120 }, { 2536, 748 }, { 2537, 5878 }, { 2538, 6004 }, { 2539, 6056 }, { 2540, 3062 },
	{ 2541, 3063 }, { 2542, 5822 }, { 2543, 4648 }, { 2544, 3834 }, { 2545, 5102 }, { 2546, 6076 },
	{ 2547, 6078 }, { 2548, 6077 }, { 2549, 2666 }, { 2550, 131 }, { 2551, 2729 }, { 2552, 814 },
	{ 2553, 1672 }, { 2554, 5926 }, { 2555, 1076 }, { 2556, 3752 }, { 2557, 3751 }, { 2558, 4184 },
	{ 2559, 3086 }, { 2560, 2948 }, { 2561, 3347 }, { 2562, 1379 }, { 2563, 1223 }, { 2564, 2320 },
	{ 2565, 1110 }, { 2566, 4193 }, { 2567, 1017 }, { 2568, 5250 }, { 2569, 5239 }, { 2570, 2365 },
	{ 2571, 906 }, { 2572, 2439 }, { 2573, 5757 }, { 2574, 642 }, { 2575, 2303 }, { 2576, 5578 },
	{ 2577, 4892 }, { 2578, 4818 }, { 2579, 3353 }, { 2580, 5733 }, { 2581, 384 }, { 2582, 383 },
	{ 2583, 3330 }, { 2584, 1253 }, { 2585, 3718 }, { 2586, 3717 }, { 2587, 3150 }, { 2588, 4377 },
	{ 2589, 4529 }, { 2590, 2509 }, { 2591, 3162 }, { 2592, 3668 }, { 2593, 3320 }, { 2594, 1597 },
	{ 2595, 6199 }, { 2596, 6200 }, { 2597, 2314 }, { 2598, 992 }, { 2599, 5182 }, { 2600, 2353 },
	{ 2601, 1456 }, { 2602, 1457 }, { 2603, 5004 }, { 2604, 3855 }, { 2605, 3856 }, { 2606, 3646 },
	{ 2607, 1097 }, { 2608, 6082 }, { 2609, 5523 }, { 2610, 5950 }, { 2611, 3012 }, { 2612, 4510 },
	{ 2613, 5163 }, { 2614, 3722 }, { 2615, 1971 }, { 2616, 351 }, { 2617, 1024 }, { 2618, 4371 },
	{ 2619, 741 }, { 2620, 3075 }, { 2621, 3282 }, { 2622, 3254 }, { 2623, 3039 }, { 2624, 385 },
	{ 2625, 652 }, { 2626, 2104 }, { 2627, 3348 }, { 2628, 1431 }, { 2629, 5105 }, { 2630, 5104 },
	{ 2631, 5103 }, { 2632, 2705 }, { 2633, 2638 }, { 2634, 4277 }, { 2635, 547 }, { 2636, 5233 },
	{ 2637, 2549 }, { 2638, 5486 }, { 2639, 236 }, { 2640, 232 }, { 2641, 2266 }, { 2642, 5717 },
	{ 2643, 2211 }, { 2644, 5727 }, { 2645, 3831 }, { 2646, 262 }, { 2647, 5504 }, { 2648, 5884 },
	{ 2649, 6028 }, { 2650, 1795 }, { 2651, 1641 }, { 2652, 2640 }, { 2653, 5237 }, { 2654, 1122 },
	{ 2655, 5848 }, { 2656, 2880 }, { 2657, 5206 }, { 2658, 5203 }, { 2659, 5209 }, { 2660, 2110 },
	{ 2661, 3949 }, { 2662, 626 }, { 2663, 627 }, { 2664, 4164 }, { 2665, 4165 }, { 2666, 1878 },
	{ 2667, 201 }, { 2668, 200 }, { 2669, 5695 }, { 2670, 5796 }, { 2671, 3728 }, { 2672, 3748 },
	{ 2673, 1973 }, { 2674, 1861 }, { 2675, 5772 }, { 2676, 5099 }, { 2677, 2085 }, { 2678, 2086 },
	{ 2679, 5505 }, { 2680, 4475 }, { 2681, 3367 }, { 2683, 3542 }, { 2684, 3369 }, { 2685, 3366 },
	{ 2686, 3368 }, { 2687, 4345 }, { 2688, 3196 }, { 2689, 1902 }, { 2690, 2328 }, { 2691, 2769 },
	{ 2692, 124 }, { 2694, 4470 }, { 2695, 6061 }, { 2696, 5858 }, { 2697, 3914 }, { 2698, 3180 },
	{ 2699, 1200 }, { 2700, 5710 }, { 2701, 5169 }, { 2702, 5171 }, { 2703, 5168 }, { 2704, 5170 },
	{ 2705, 4943 }, { 2706, 3543 }, { 2707, 1728 }, { 2708, 560 }, { 2709, 5440 }, { 2710, 5327 },
	{ 2711, 5326 }, { 2712, 288 }, { 2713, 4594 }, { 2714, 4595 }, { 2715, 2354 }, { 2716, 2603 },
	{ 2717, 4310 }, { 2718, 4311 }, { 2719, 4881 }, { 2720, 6183 }, { 2721, 5148 }, { 2722, 4388 },
	{ 2723, 6105 }, { 2724, 4509 }, { 2725, 3439 }, { 2726, 5559 }, { 2727, 3261 }, { 2728, 5289 },
	{ 2729, 5577 }, { 2730, 3576 }, { 2731, 2080 }, { 2732, 2083 }, { 2733, 5073 }, { 2734, 889 },
	{ 2735, 3635 }, { 2736, 4565 }, { 2737, 5301 }, { 2738, 3562 }, { 2739, 5677 }, { 2740, 199 },
	{ 2741, 5760 }, { 2742, 5761 }, { 2743, 3469 }, { 2744, 2315 }, { 2745, 5886 }, { 2746, 1148 },
	{ 2747, 1991 }, { 2748, 1988 }, { 2749, 1987 }, { 2750, 1989 }, { 2751, 1990 }, { 2752, 4779 },
	{ 2753, 1366 }, { 2754, 327 }, { 2755, 1877 }, { 2756, 5097 }, { 2757, 1035 }, { 2758, 331 },
	{ 2759, 329 }, { 2760, 4832 }, { 2761, 1429 }, { 2762, 1430 }, { 2763, 1393 }, { 2764, 1294 },
	{ 2765, 4495 }, { 2766, 1075 }, { 2767, 5810 }, { 2768, 5809 }, { 2769, 1865 }, { 2770, 5949 },
	{ 2771, 5940 }, { 2772, 489 }, { 2773, 4599 }, { 2774, 4600 }, { 2775, 5165 }, { 2776, 4700 },
	{ 2777, 4701 }, { 2778, 2227 }, { 2779, 2971 }, { 2780, 2969 }, { 2781, 6151 }, { 2782, 1850 },
	{ 2783, 195 }, { 2784, 6234 }, { 2785, 181 }, { 2786, 182 }, { 2787, 4254 }, { 2788, 2043 },
	{ 2789, 3215 }, { 2790, 4293 }, { 2791, 3455 }, { 2792, 1889 }, { 2793, 2600 }, { 2794, 5890 },
	{ 2795, 3022 }, { 2796, 68 }, { 2797, 1814 }, { 2798, 5671 }, { 2799, 2483 }, { 2800, 71 },
	{ 2801, 2531 }, { 2802, 5945 }, { 2803, 750 }, { 2804, 1605 }, { 2805, 6225 }, { 2806, 1207 },
	{ 2807, 1206 }, { 2808, 2797 }, { 2809, 1120 }, { 2810, 3687 }, { 2811, 2202 }, { 2812, 471 },
	{ 2813, 3026 }, { 2814, 3025 }, { 2815, 2970 }, { 2816, 2972 }, { 2817, 3796 }, { 2818, 4722 },
	{ 2819, 1912 }, { 2820, 5871 }, { 2821, 6042 }, { 2822, 2878 }, { 2823, 1149 }, { 2824, 1150 },
	{ 2826, 5123 }, { 2827, 5122 }, { 2828, 2770 }, { 2829, 5078 }, { 2830, 5079 }, { 2831, 5080 },
	{ 2832, 5081 }, { 2833, 2151 }, { 2834, 1852 }, { 2835, 1853 }, { 2836, 868 }, { 2837, 4666 },
	{ 2838, 5342 }, { 2839, 3797 }, { 2840, 2942 }, { 2841, 2945 }, { 2842, 2943 }, { 2843, 4208 },
	{ 2844, 718 }, { 2845, 719 }, { 2846, 186 }, { 2847, 187 }, { 2848, 248 }, { 2849, 2078 },
	{ 2850, 3243 }, { 2851, 6123 }, { 2852, 585 }, { 2853, 2754 }, { 2854, 2590 }, { 2855, 6408 },
	{ 2856, 921 }, { 2857, 5090 }, { 2858, 1647 }, { 2859, 113 }, { 2860, 1422 }, { 2861, 1423 },
	{ 2862, 5777 }, { 2863, 5235 }, { 2864, 452 }, { 2865, 4271 }, { 2866, 2793 }, { 2867, 1819 },
	{ 2868, 3838 }, { 2869, 2492 }, { 2870, 1285 }, { 2871, 3432 }, { 2872, 4557 }, { 2873, 4439 },
	{ 2874, 1614 }, { 2875, 1615 }, { 2876, 5279 }, { 2877, 651 }, { 2878, 52 }, { 2879, 5816 },
	{ 2880, 5494 }, { 2881, 3574 }, { 2882, 3575 }, { 2883, 3569 }, { 2884, 2002 }, { 2885, 5701 },
	{ 2886, 4676 }, { 2887, 190 }, { 2888, 5254 }, { 2889, 4782 }, { 2890, 1204 }, { 2891, 965 },
	{ 2892, 5190 }, { 2893, 6054 }, { 2894, 54 }, { 2895, 3521 }, { 2896, 1650 }, { 2897, 989 },
	{ 2898, 343 }, { 2899, 4333 }, { 2900, 4540 }, { 2901, 210 }, { 2902, 3602 }, { 2903, 5401 },
	{ 2904, 3109 }, { 2906, 816 }, { 2907, 6127 }, { 2908, 3140 }, { 2909, 2070 }, { 2910, 5589 },
	{ 2911, 641 }, { 2912, 1776 }, { 2913, 706 }, { 2914, 2096 }, { 2915, 5662 }, { 2916, 1708 },
	{ 2917, 1707 }, { 2918, 2883 }, { 2919, 4739 }, { 2920, 4738 }, { 2921, 919 }, { 2922, 920 },
	{ 2923, 6226 }, { 2924, 4356 }, { 2926, 3321 }, { 2927, 5861 }, { 2928, 4638 }, { 2929, 258 },
	{ 2930, 259 }, { 2931, 969 }, { 2932, 2570 }, { 2933, 25 }, { 2934, 24 }, { 2935, 4524 },
	{ 2936, 4090 }, { 2937, 4312 }, { 2938, 5136 }, { 2939, 5137 }, { 2940, 5138 }, { 2941, 5139 },
	{ 2942, 5140 }, { 2943, 5780 }, { 2944, 3222 }, { 2945, 2232 }, { 2946, 1997 }, { 2947, 2178 },
	{ 2948, 6086 }, { 2949, 6089 }, { 2950, 1809 }, { 2951, 4092 }, { 2952, 3354 }, { 2953, 4096 },
	{ 2954, 4097 }, { 2955, 1197 }, { 2956, 4103 }, { 2957, 2839 }, { 2958, 2840 }, { 2959, 4726 },
	{ 2960, 1402 }, { 2961, 702 }, { 2962, 2681 }, { 2963, 2680 }, { 2964, 758 }, { 2965, 757 },
	{ 2966, 2511 }, { 2967, 5310 }, { 2968, 1753 }, { 2969, 1825 }, { 2970, 2571 }, { 2971, 3619 },
	{ 2972, 4308 }, { 2973, 5454 }, { 2974, 5072 }, { 2975, 1993 }, { 2976, 1037 }, { 2977, 5774 },
	{ 2978, 5773 }, { 2979, 2233 }, { 2980, 6160 }, { 2981, 3484 }, { 2982, 2790 }, { 2983, 3663 },
	{ 2984, 2342 }, { 2985, 2343 }, { 2986, 5366 }, { 2987, 2502 }, { 2988, 2296 }, { 2989, 6349 },
	{ 2990, 712 }, { 2991, 6184 }, { 2992, 516 }, { 2993, 5946 }, { 2994, 5947 }, { 2995, 2513 },
	{ 2996, 6058 }, { 2997, 4633 }, { 2998, 4632 }, { 2999, 4664 }, { 3000, 2260 }, { 3001, 6409 },
	{ 3002, 1870 }, { 3003, 936 }, { 3004, 1203 }, { 3005, 2129 }, { 3006, 2537 }, { 3007, 3070 },
	{ 3008, 3279 }, { 3009, 4472 }, { 3010, 4261 }, { 3011, 5756 }, { 3012, 5805 }, { 3013, 2143 },
	{ 3014, 738 }, { 3015, 3516 }, { 3016, 3824 }, { 3017, 1847 }, { 3018, 5304 }, { 3019, 4674 },
	{ 3020, 959 }, { 3021, 175 }, { 3022, 1208 }, { 3023, 3126 }, { 3024, 3570 }, { 3025, 382 },
	{ 3026, 174 }, { 3027, 2999 }, { 3028, 3000 }, { 3029, 2998 }, { 3030, 381 }, { 3031, 1786 },
	{ 3032, 4647 }, { 3033, 4205 }, { 3034, 4082 }, { 3035, 1996 }, { 3036, 2250 }, { 3037, 2331 },
	{ 3038, 4860 }, { 3039, 1048 }, { 3040, 5699 }, { 3041, 1417 }, { 3042, 2851 }, { 3043, 740 },
	{ 3044, 1785 }, { 3045, 4677 }, { 3046, 1414 }, { 3047, 2305 }, { 3048, 4197 }, { 3049, 3872 },
	{ 3050, 2119 }, { 3051, 2090 }, { 3052, 303 }, { 3053, 1579 }, { 3054, 249 }, { 3055, 4320 },
	{ 3056, 903 }, { 3057, 2167 }, { 3058, 5962 }, { 3059, 4521 }, { 3060, 2642 }, { 3061, 871 },
	{ 3062, 3539 }, { 3063, 3540 }, { 3064, 4759 }, { 3065, 5127 }, { 3066, 3603 }, { 3067, 1982 },
	{ 3068, 3079 }, { 3069, 3078 }, { 3070, 3266 }, { 3071, 6410 }, { 3072, 1184 }, { 3073, 5928 },
	{ 3074, 6255 }, { 3075, 4066 }, { 3076, 4064 }, { 3077, 4065 }, { 3078, 4063 }, { 3079, 3097 },
	{ 3080, 5362 }, { 3081, 5665 }, { 3082, 5666 }, { 3083, 5669 }, { 3084, 2771 }, { 3085, 4182 },
	{ 3086, 2817 }, { 3087, 436 }, { 3088, 6263 }, { 3089, 4445 }, { 3090, 5379 }, { 3091, 0 },
	{ 3093, 4584 }, { 3094, 4585 }, { 3095, 4145 }, { 3096, 3561 }, { 3097, 6411 }, { 3098, 5842 },
	{ 3099, 952 }, { 3100, 3994 }, { 3101, 2330 }, { 3102, 5133 }, { 3103, 500 }, { 3104, 501 },
	{ 3105, 853 }, { 3106, 854 }, { 3107, 762 }, { 3108, 2135 }, { 3109, 4237 }, { 3110, 5085 },
	{ 3111, 6224 }, { 3112, 2925 }, { 3113, 1174 }, { 3114, 882 }, { 3115, 3193 }, { 3116, 3191 },
	{ 3117, 3192 }, { 3118, 4278 }, { 3119, 1273 }, { 3120, 1274 }, { 3121, 6412 }, { 3122, 6065 },
	{ 3123, 1659 }, { 3124, 583 }, { 3125, 37 }, { 3127, 1231 }, { 3128, 3558 }, { 3129, 3666 },
	{ 3130, 2489 }, { 3131, 3613 }, { 3132, 3397 }, { 3133, 4372 }, { 3134, 1651 }, { 3135, 4217 },
	{ 3136, 2196 }, { 3137, 4804 }, { 3138, 4805 }, { 3139, 2569 }, { 3140, 391 }, { 3141, 5994 },
	{ 3142, 4615 }, { 3143, 4954 }, { 3144, 5563 }, { 3145, 1190 }, { 3146, 586 }, { 3147, 4690 },
	{ 3148, 3783 }, { 3149, 3784 }, { 3150, 3781 }, { 3151, 3782 }, { 3152, 1930 }, { 3153, 4830 },
	{ 3154, 885 }, { 3155, 2852 }, { 3156, 2577 }, { 3157, 3080 }, { 3158, 5390 }, { 3159, 3526 },
	{ 3160, 5657 }, { 3161, 1503 }, { 3162, 5012 }, { 3163, 4670 }, { 3164, 2557 }, { 3165, 3725 },
	{ 3166, 5247 }, { 3167, 3835 }, { 3168, 4335 }, { 3169, 4995 }, { 3170, 4996 }, { 3171, 4997 },
	{ 3172, 4999 }, { 3173, 4998 }, { 3174, 398 }, { 3175, 5525 }, { 3176, 402 }, { 3177, 4250 },
	{ 3178, 4548 }, { 3179, 2234 }, { 3180, 3169 }, { 3181, 672 }, { 3182, 673 }, { 3183, 1112 },
	{ 3184, 325 }, { 3185, 5166 }, { 3186, 2540 }, { 3187, 3927 }, { 3188, 728 }, { 3189, 4183 },
	{ 3190, 1214 }, { 3191, 1215 }, { 3192, 1970 }, { 3193, 5251 }, { 3194, 3123 }, { 3195, 3554 },
	{ 3196, 3555 }, { 3197, 1717 }, { 3198, 1716 }, { 3199, 1486 }, { 3200, 5638 }, { 3201, 1141 },
	{ 3202, 2646 }, { 3203, 3712 }, { 3204, 3711 }, { 3205, 2742 }, { 3206, 2713 }, { 3207, 6072 },
	{ 3208, 4240 }, { 3209, 3714 }, { 3210, 2000 }, { 3211, 523 }, { 3212, 5446 }, { 3213, 3584 },
	{ 3214, 2844 }, { 3215, 2845 }, { 3216, 1932 }, { 3217, 5867 }, { 3218, 5153 }, { 3219, 6193 },
	{ 3220, 6298 }, { 3221, 6297 }, { 3222, 2149 }, { 3223, 1438 }, { 3224, 145 }, { 3225, 1914 },
	{ 3226, 2731 }, { 3227, 1610 }, { 3228, 1609 }, { 3229, 2152 }, { 3230, 5018 }, { 3231, 5965 },
	{ 3232, 3205 }, { 3233, 6146 }, { 3234, 202 }, { 3235, 3197 }, { 3236, 334 }, { 3237, 333 },
	{ 3238, 332 }, { 3239, 335 }, { 3240, 5740 }, { 3241, 5519 }, { 3242, 4938 }, { 3243, 5653 },
	{ 3244, 3980 }, { 3245, 5967 }, { 3246, 1607 }, { 3247, 1606 }, { 3248, 4390 }, { 3249, 5329 },
	{ 3250, 2289 }, { 3251, 5521 }, { 3252, 1413 }, { 3253, 4200 }, { 3254, 4202 }, { 3255, 4968 },
	{ 3256, 1143 }, { 3257, 1144 }, { 3258, 2783 }, { 3259, 1780 }, { 3260, 2726 }, { 3261, 6177 },
	{ 3262, 3578 }, { 3263, 1648 }, { 3264, 883 }, { 3265, 218 }, { 3266, 3853 }, { 3267, 2425 },
	{ 3268, 3416 }, { 3269, 3417 }, { 3270, 5941 }, { 3271, 1201 }, { 3272, 5894 }, { 3273, 5480 },
	{ 3274, 4070 }, { 3275, 4853 }, { 3276, 3160 }, { 3277, 528 }, { 3278, 3024 }, { 3279, 122 },
	{ 3280, 6049 }, { 3281, 5518 }, { 3282, 1304 }, { 3283, 3589 }, { 3284, 26 }, { 3285, 4285 },
	{ 3286, 1630 }, { 3287, 1451 }, { 3288, 1111 }, { 3289, 1752 }, { 3290, 847 }, { 3291, 4843 },
	{ 3292, 859 }, { 3293, 1939 }, { 3294, 1940 }, { 3295, 1622 }, { 3296, 4695 }, { 3297, 1265 },
	{ 3298, 1394 }, { 3299, 4211 }, { 3300, 6413 }, { 3301, 5564 }, { 3302, 3188 }, { 3303, 4031 },
	{ 3304, 4033 }, { 3305, 3924 }, { 3306, 3488 }, { 3307, 4032 }, { 3308, 5694 }, { 3309, 5692 },
	{ 3310, 1618 }, { 3311, 3182 }, { 3312, 347 }, { 3313, 5876 }, { 3314, 5875 }, { 3315, 902 },
	{ 3316, 183 }, { 3317, 6050 }, { 3318, 5334 }, { 3319, 4947 }, { 3320, 3937 }, { 3321, 6003 },
	{ 3322, 112 }, { 3326, 5021 }, { 3327, 567 }, { 3328, 1677 }, { 3329, 2324 }, { 3330, 3187 },
	{ 3331, 3190 }, { 3332, 3189 }, { 3333, 1370 }, { 3334, 1450 }, { 3335, 1448 }, { 3336, 1449 },
	{ 3337, 1447 }, { 3338, 264 }, { 3339, 266 }, { 3340, 267 }, { 3341, 265 }, { 3342, 6135 },
	{ 3343, 3385 }, { 3344, 680 }, { 3345, 2584 }, { 3346, 5750 }, { 3347, 4248 }, { 3348, 4146 },
	{ 3349, 945 }, { 3350, 1961 }, { 3351, 751 }, { 3352, 5332 }, { 3353, 1903 }, { 3354, 5402 },
	{ 3355, 4069 }, { 3356, 5880 }, { 3357, 134 }, { 3358, 3376 }, { 3359, 6144 }, { 3360, 2930 },
	{ 3361, 2929 }, { 3362, 1465 }, { 3363, 3519 }, { 3364, 1155 }, { 3365, 1106 }, { 3366, 1153 },
	{ 3367, 4872 }, { 3372, 5658 }, { 3373, 2967 }, { 3374, 1018 }, { 3375, 6060 }, { 3376, 897 },
	{ 3377, 1052 }, { 3378, 6214 }, { 3379, 5220 }, { 3380, 5205 }, { 3381, 2123 }, { 3382, 2069 },
	{ 3383, 1815 }, { 3384, 2322 }, { 3385, 4505 }, { 3386, 2177 }, { 3387, 548 }, { 3388, 876 },
	{ 3389, 3409 }, { 3390, 1562 }, { 3391, 4874 }, { 3392, 1670 }, { 3393, 1279 }, { 3394, 1280 },
	{ 3395, 1619 }, { 3396, 4368 }, { 3397, 1011 }, { 3398, 3234 }, { 3399, 1194 }, { 3400, 1195 },
	{ 3401, 1945 }, { 3402, 2076 }, { 3405, 3811 }, { 3406, 3812 }, { 3407, 2978 }, { 3408, 591 },
	{ 3409, 3715 }, { 3410, 3716 }, { 3411, 628 }, { 3412, 6282 }, { 3413, 5453 }, { 3414, 6179 },
	{ 3415, 571 }, { 3416, 1063 }, { 3417, 1213 }, { 3418, 4734 }, { 3419, 5223 }, { 3420, 2525 },
	{ 3421, 653 }, { 3422, 4816 }, { 3423, 6330 }, { 3424, 6331 }, { 3425, 173 }, { 3426, 393 },
	{ 3427, 6133 }, { 3428, 5802 }, { 3429, 2112 }, { 3430, 5312 }, { 3431, 3560 }, { 3432, 4079 },
	{ 3433, 4023 }, { 3434, 3998 }, { 3435, 4127 }, { 3436, 2108 }, { 3437, 498 }, { 3438, 5269 },
	{ 3439, 2363 }, { 3440, 269 }, { 3441, 1094 }, { 3442, 1095 }, { 3443, 4095 }, { 3444, 1387 },
	{ 3445, 3338 }, { 3446, 9 }, { 3447, 1443 }, { 3448, 1494 }, { 3449, 2317 }, { 3450, 867 },
	{ 3451, 411 }, { 3452, 4834 }, { 3453, 4427 }, { 3454, 3296 }, { 3455, 4420 }, { 3456, 5918 },
	{ 3457, 5919 }, { 3458, 1281 }, { 3459, 2625 }, { 3460, 1661 }, { 3461, 1664 }, { 3462, 1665 },
	{ 3463, 1660 }, { 3464, 1663 }, { 3465, 1662 }, { 3466, 6196 }, { 3467, 4610 }, { 3468, 5776 },
	{ 3469, 4294 }, { 3470, 2856 }, { 3471, 2857 }, { 3472, 2805 }, { 3473, 2806 }, { 3474, 5781 },
	{ 3475, 2128 }, { 3476, 3845 }, { 3477, 1649 }, { 3478, 5382 }, { 3479, 5804 }, { 3480, 4291 },
	{ 3481, 1003 }, { 3482, 6069 }, { 3483, 5124 }, { 3484, 2107 }, { 3485, 910 }, { 3486, 2529 },
	{ 3487, 3088 }, { 3488, 2047 }, { 3489, 1594 }, { 3490, 1058 }, { 3491, 5473 }, { 3492, 5795 },
	{ 3493, 3887 }, { 3494, 2437 }, { 3495, 4959 }, { 3496, 4960 }, { 3497, 2676 }, { 3498, 1292 },
	{ 3499, 4884 }, { 3500, 4803 }, { 3501, 2750 }, { 3502, 519 }, { 3503, 3084 }, { 3504, 2714 },
	{ 3505, 884 }, { 3506, 304 }, { 3507, 3586 }, { 3508, 2634 }, { 3509, 6063 }, { 3510, 6324 },
	{ 3511, 6126 }, { 3512, 540 }, { 3513, 372 }, { 3514, 3473 }, { 3515, 3472 }, { 3516, 5151 },
	{ 3517, 30 }, { 3518, 404 }, { 3519, 2093 }, { 3520, 2094 }, { 3521, 3174 }, { 3522, 3868 },
	{ 3523, 3926 }, { 3524, 1646 }, { 3525, 1690 }, { 3526, 5346 }, { 3527, 592 }, { 3528, 2812 },
	{ 3529, 2813 }, { 3530, 2138 }, { 3531, 2848 }, { 3532, 4593 }, { 3533, 4592 }, { 3534, 5888 },
	{ 3535, 3389 }, { 3536, 5179 }, { 3537, 3749 }, { 3538, 2426 }, { 3539, 2427 }, { 3540, 4317 },
	{ 3541, 6012 }, { 3542, 2245 }, { 3543, 4494 }, { 3544, 5615 }, { 3545, 819 }, { 3547, 5491 },
	{ 3548, 2645 }, { 3549, 5604 }, { 3550, 5325 }, { 3551, 317 }, { 3552, 5570 }, { 3553, 4603 },
	{ 3554, 4537 }, { 3555, 4598 }, { 3556, 5118 }, { 3557, 4236 }, { 3558, 3185 }, { 3559, 892 },
	{ 3560, 2599 }, { 3561, 664 }, { 3562, 4926 }, { 3563, 6107 }, { 3564, 1807 }, { 3565, 6414 },
	{ 3567, 1514 }, { 3568, 1516 }, { 3569, 3165 }, { 3570, 3176 }, { 3571, 3223 }, { 3572, 3224 },
	{ 3573, 5540 }, { 3574, 1481 }, { 3575, 881 }, { 3576, 1025 }, { 3577, 1091 }, { 3578, 1295 },
	{ 3579, 5770 }, { 3580, 3518 }, { 3581, 2900 }, { 3582, 4361 }, { 3583, 830 }, { 3584, 5806 },
	{ 3585, 1737 }, { 3586, 1738 }, { 3587, 4119 }, { 3588, 4981 }, { 3589, 2753 }, { 3590, 6229 },
	{ 3591, 2216 }, { 3592, 2215 }, { 3593, 722 }, { 3594, 3218 }, { 3595, 5043 }, { 3596, 2789 },
	{ 3597, 38 }, { 3598, 39 }, { 3599, 4530 }, { 3600, 5723 }, { 3601, 5978 }, { 3602, 2583 },
	{ 3603, 2620 }, { 3604, 660 }, { 3605, 1062 }, { 3606, 5271 }, { 3607, 4354 }, { 3608, 5732 },
	{ 3609, 1135 }, { 3610, 1643 }, { 3611, 5108 }, { 3612, 1298 }, { 3613, 198 }, { 3614, 5070 },
	{ 3615, 5349 }, { 3616, 896 }, { 3617, 5044 }, { 3618, 48 }, { 3619, 49 }, { 3620, 1774 },
	{ 3621, 1773 }, { 3622, 1936 }, { 3623, 2251 }, { 3624, 1459 }, { 3625, 6013 }, { 3626, 769 },
	{ 3627, 2802 }, { 3628, 1787 }, { 3629, 1805 }, { 3630, 1176 }, { 3631, 1177 }, { 3632, 1460 },
	{ 3633, 6080 }, { 3634, 2304 }, { 3635, 4935 }, { 3636, 5006 }, { 3637, 4914 }, { 3638, 1680 },
	{ 3639, 6254 }, { 3640, 3664 }, { 3641, 3665 }, { 3642, 2863 }, { 3643, 483 }, { 3644, 5328 },
	{ 3645, 1258 }, { 3646, 6325 }, { 3647, 5272 }, { 3648, 1979 }, { 3649, 3790 }, { 3650, 4373 },
	{ 3651, 6318 }, { 3652, 6073 }, { 3653, 5767 }, { 3654, 5914 }, { 3655, 56 }, { 3656, 57 },
	{ 3657, 2554 }, { 3658, 4421 }, { 3659, 338 }, { 3660, 826 }, { 3661, 824 }, { 3662, 4429 },
	{ 3663, 1593 }, { 3664, 5882 }, { 3665, 1757 }, { 3666, 1806 }, { 3667, 2587 }, { 3668, 1381 },
	{ 3669, 863 }, { 3670, 5161 }, { 3671, 1669 }, { 3672, 3017 }, { 3673, 3220 }, { 3674, 6168 },
	{ 3675, 817 }, { 3676, 5908 }, { 3677, 4751 }, { 3678, 2686 }, { 3679, 3731 }, { 3680, 3837 },
	{ 3681, 753 }, { 3682, 862 }, { 3683, 657 }, { 3684, 1908 }, { 3685, 1583 }, { 3686, 5685 },
	{ 3687, 5094 }, { 3688, 5095 }, { 3689, 1282 }, { 3690, 5452 }, { 3691, 3122 }, { 3692, 2632 },
	{ 3693, 6415 }, { 3695, 656 }, { 3696, 5606 }, { 3697, 3901 }, { 3698, 4841 }, { 3699, 2920 },
	{ 3700, 3077 }, { 3701, 3616 }, { 3702, 6210 }, { 3703, 127 }, { 3704, 128 }, { 3705, 129 },
	{ 3706, 4792 }, { 3707, 4793 }, { 3708, 5404 }, { 3709, 784 }, { 3710, 4326 }, { 3711, 1655 },
	{ 3712, 4982 }, { 3713, 5624 }, { 3714, 1385 }, { 3715, 268 }, { 3716, 6230 }, { 3717, 6231 },
	{ 3718, 4048 }, { 3719, 2767 }, { 3720, 5830 }, { 3721, 6326 }, { 3722, 6321 }, { 3723, 5489 },
	{ 3724, 640 }, { 3725, 3502 }, { 3726, 401 }, { 3727, 1629 }, { 3728, 1631 }, { 3729, 1999 },
	{ 3730, 1009 }, { 3731, 5145 }, { 3732, 3105 }, { 3733, 3463 }, { 3734, 5507 }, { 3735, 4466 },
	{ 3736, 4770 }, { 3737, 6416 }, { 3738, 5951 }, { 3739, 2966 }, { 3740, 2270 }, { 3741, 6238 },
	{ 3742, 1212 }, { 3743, 2670 }, { 3744, 4869 }, { 3745, 2225 }, { 3746, 3008 }, { 3747, 3009 },
	{ 3748, 6122 }, { 3749, 963 }, { 3750, 874 }, { 3751, 2175 }, { 3752, 5971 }, { 3753, 3520 },
	{ 3754, 5654 }, { 3755, 4868 }, { 3756, 839 }, { 3757, 2186 }, { 3758, 361 }, { 3759, 1862 },
	{ 3760, 135 }, { 3761, 2199 }, { 3762, 2106 }, { 3763, 6305 }, { 3764, 3318 }, { 3765, 4809 },
	{ 3766, 6417 }, { 3767, 3020 }, { 3768, 4601 }, { 3769, 2252 }, { 3770, 964 }, { 3771, 4131 },
	{ 3772, 1227 }, { 3773, 1219 }, { 3774, 6358 }, { 3775, 2755 }, { 3776, 1603 }, { 3777, 2835 },
	{ 3778, 777 }, { 3779, 1051 }, { 3780, 3801 }, { 3781, 63 }, { 3782, 2746 }, { 3783, 621 },
	{ 3784, 599 }, { 3785, 600 }, { 3786, 5885 }, { 3787, 1965 }, { 3788, 2756 }, { 3789, 4660 },
	{ 3790, 4539 }, { 3791, 5797 }, { 3792, 5106 }, { 3793, 1338 }, { 3794, 2807 }, { 3795, 3482 },
	{ 3796, 5286 }, { 3797, 2512 }, { 3798, 3289 }, { 3799, 4556 }, { 3800, 4468 }, { 3801, 2429 },
	{ 3802, 5959 }, { 3803, 5236 }, { 3804, 2694 }, { 3805, 5583 }, { 3806, 6219 }, { 3807, 5285 },
	{ 3808, 5405 }, { 3809, 324 }, { 3810, 6185 }, { 3811, 237 }, { 3812, 3651 }, { 3813, 4579 },
	{ 3814, 3650 }, { 3815, 2963 }, { 3816, 5430 }, { 3817, 5561 }, { 3818, 1162 }, { 3819, 1777 },
	{ 3820, 4906 }, { 3821, 4300 }, { 3822, 100 }, { 3823, 99 }, { 3824, 101 }, { 3825, 1938 },
	{ 3826, 6101 }, { 3827, 3648 }, { 3828, 3628 }, { 3829, 3629 }, { 3830, 916 }, { 3831, 1601 },
	{ 3832, 6334 }, { 3833, 188 }, { 3834, 5259 }, { 3835, 5260 }, { 3836, 3148 }, { 3837, 3304 },
	{ 3838, 5243 }, { 3839, 257 }, { 3840, 2007 }, { 3841, 6418 }, { 3842, 3747 }, { 3843, 4532 },
	{ 3844, 4733 }, { 3845, 5905 }, { 3846, 260 }, { 3847, 3419 }, { 3848, 2768 }, { 3849, 5287 },
	{ 3850, 4523 }, { 3851, 5261 }, { 3852, 5315 }, { 3853, 5311 }, { 3854, 5378 }, { 3855, 4017 },
	{ 3856, 2592 }, { 3857, 5724 }, { 3858, 5725 }, { 3859, 3524 }, { 3860, 4871 }, { 3861, 6178 },
	{ 3862, 2142 }, { 3863, 416 }, { 3864, 6419 }, { 3865, 6310 }, { 3866, 1623 }, { 3867, 1624 },
	{ 3868, 6420 }, { 3869, 4105 }, { 3870, 4104 }, { 3871, 521 }, { 3872, 3932 }, { 3873, 1896 },
	{ 3874, 5113 }, { 3875, 4314 }, { 3876, 1468 }, { 3877, 6288 }, { 3878, 2029 }, { 3879, 350 },
	{ 3880, 2536 }, { 3881, 2495 }, { 3882, 3412 }, { 3883, 6037 }, { 3884, 5227 }, { 3885, 5702 },
	{ 3886, 3579 }, { 3887, 967 }, { 3888, 968 }, { 3889, 1288 }, { 3890, 3573 }, { 3891, 4798 },
	{ 3892, 4177 }, { 3893, 935 }, { 3894, 5482 }, { 3895, 5483 }, { 3896, 4937 }, { 3897, 4936 },
	{ 3898, 4971 }, { 3899, 2778 }, { 3900, 5825 }, { 3901, 3768 }, { 3902, 3760 }, { 3903, 940 },
	{ 3904, 3964 }, { 3905, 3467 }, { 3906, 5703 }, { 3907, 2555 }, { 3908, 2349 }, { 3909, 5445 },
	{ 3910, 4384 }, { 3911, 4385 }, { 3912, 2105 }, { 3913, 3018 }, { 3914, 3019 }, { 3915, 167 },
	{ 3916, 6239 }, { 3917, 165 }, { 3918, 4284 }, { 3919, 2392 }, { 3920, 1863 }, { 3921, 2280 },
	{ 3922, 5242 }, { 3923, 5492 }, { 3924, 3358 }, { 3925, 6364 }, { 3926, 6173 }, { 3927, 3515 },
	{ 3928, 3614 }, { 3929, 5155 }, { 3930, 5484 }, { 3931, 3443 }, { 3932, 1617 }, { 3933, 4289 },
	{ 3934, 5429 }, { 3935, 4939 }, { 3936, 3131 }, { 3937, 1602 }, { 3938, 1317 }, { 3939, 51 },
	{ 3940, 6264 }, { 3941, 2313 }, { 3942, 5299 }, { 3943, 5642 }, { 3944, 5241 }, { 3945, 1724 },
	{ 3946, 550 }, { 3947, 888 }, { 3948, 318 }, { 3949, 1546 }, { 3950, 3508 }, { 3951, 4467 },
	{ 3952, 2397 }, { 3953, 6283 }, { 3954, 130 }, { 3955, 4117 }, { 3956, 2222 }, { 3957, 3379 },
	{ 3958, 3378 }, { 3959, 5731 }, { 3960, 593 }, { 3961, 4389 }, { 3962, 4877 }, { 3963, 5631 },
	{ 3964, 4870 }, { 3965, 466 }, { 3966, 603 }, { 3967, 4341 }, { 3968, 2403 }, { 3969, 2953 },
	{ 3970, 2956 }, { 3971, 2957 }, { 3972, 2484 }, { 3973, 4398 }, { 3974, 6278 }, { 3975, 192 },
	{ 3976, 4037 }, { 3977, 4038 }, { 3978, 4962 }, { 3979, 5177 }, { 3980, 6421 }, { 3981, 5344 },
	{ 3982, 1688 }, { 3983, 1689 }, { 3984, 3142 }, { 3985, 3141 }, { 3986, 3143 }, { 3987, 911 },
	{ 3988, 1336 }, { 3989, 767 }, { 3990, 766 }, { 3991, 768 }, { 3992, 765 }, { 3993, 764 },
	{ 3995, 2757 }, { 3996, 62 }, { 3997, 168 }, { 3998, 1501 }, { 3999, 3895 }, { 4000, 5613 },
	{ 4001, 3729 }, { 4002, 4479 }, { 4003, 4477 }, { 4004, 4474 }, { 4005, 4473 }, { 4006, 4478 },
	{ 4007, 4476 }, { 4008, 3618 }, { 4009, 948 }, { 4010, 4855 }, { 4011, 224 }, { 4012, 4201 },
	{ 4013, 90 }, { 4014, 5541 }, { 4015, 5543 }, { 4016, 5544 }, { 4017, 5545 }, { 4018, 5546 },
	{ 4019, 5547 }, { 4020, 5722 }, { 4021, 3738 }, { 4022, 1495 }, { 4023, 1813 }, { 4024, 5691 },
	{ 4025, 4156 }, { 4026, 407 }, { 4027, 773 }, { 4028, 1598 }, { 4029, 2665 }, { 4030, 2818 },
	{ 4031, 5447 }, { 4032, 6043 }, { 4033, 4856 }, { 4034, 5815 }, { 4035, 6087 }, { 4036, 6088 },
	{ 4037, 4591 }, { 4038, 1910 }, { 4039, 1909 }, { 4040, 6340 }, { 4041, 2319 }, { 4042, 2987 },
	{ 4043, 3774 }, { 4044, 3089 }, { 4045, 3844 }, { 4046, 103 }, { 4047, 1228 }, { 4049, 6081 },
	{ 4050, 986 }, { 4051, 1140 }, { 4052, 2633 }, { 4053, 893 }, { 4054, 894 }, { 4055, 895 },
	{ 4056, 3041 }, { 4057, 6141 }, { 4058, 2902 }, { 4059, 1472 }, { 4060, 1576 }, { 4061, 2449 },
	{ 4062, 2451 }, { 4063, 2450 }, { 4064, 2452 }, { 4065, 511 }, { 4066, 4298 }, { 4067, 2510 },
	{ 4068, 2679 }, { 4069, 3287 }, { 4070, 5742 }, { 4071, 180 }, { 4072, 6359 }, { 4073, 2700 },
	{ 4074, 914 }, { 4075, 4229 }, { 4076, 4987 }, { 4077, 419 }, { 4078, 6423 }, { 4079, 4861 },
	{ 4080, 3065 }, { 4081, 3066 }, { 4082, 3067 }, { 4083, 3068 }, { 4084, 2028 }, { 4085, 6425 },
	{ 4086, 2064 }, { 4087, 6427 }, { 4089, 3999 }, { 4090, 3961 }, { 4091, 1860 }, { 4092, 1859 },
	{ 4093, 4463 }, { 4094, 5520 }, { 4095, 6327 }, { 4096, 730 }, { 4097, 4167 }, { 4098, 1550 },
	{ 4099, 1534 }, { 4100, 2534 }, { 4101, 734 }, { 4102, 735 }, { 4103, 736 }, { 4104, 737 },
	{ 4105, 5056 }, { 4106, 5503 }, { 4107, 2796 }, { 4108, 72 }, { 4109, 2795 }, { 4110, 2082 },
	{ 4111, 6267 }, { 4112, 339 }, { 4113, 189 }, { 4114, 2849 }, { 4115, 905 }, { 4116, 5152 },
	{ 4117, 2292 }, { 4118, 3678 }, { 4119, 445 }, { 4120, 6428 }, { 4121, 1625 }, { 4122, 2033 },
	{ 4123, 6341 }, { 4124, 5643 }, { 4125, 4036 }, { 4126, 1361 }, { 4127, 5860 }, { 4128, 3883 },
	{ 4129, 3880 }, { 4130, 2042 }, { 4131, 5347 }, { 4132, 3889 }, { 4133, 3888 }, { 4134, 3754 },
	{ 4135, 997 }, { 4136, 999 }, { 4137, 998 }, { 4138, 3690 }, { 4139, 5632 }, { 4140, 907 },
	{ 4141, 3947 }, { 4142, 3945 }, { 4143, 3946 }, { 4145, 6070 }, { 4146, 5625 }, { 4147, 6048 },
	{ 4148, 2288 }, { 4149, 176 }, { 4150, 4329 }, { 4151, 3229 }, { 4152, 2504 }, { 4153, 3166 },
	{ 4154, 467 }, { 4155, 776 }, { 4156, 5352 }, { 4157, 5353 }, { 4158, 5351 }, { 4159, 3864 },
	{ 4160, 2836 }, { 4161, 3970 }, { 4162, 3973 }, { 4163, 5083 }, { 4164, 5082 }, { 4165, 220 },
	{ 4166, 2850 }, { 4167, 1342 }, { 4168, 4432 }, { 4169, 2399 }, { 4170, 6429 }, { 4172, 4187 },
	{ 4173, 3309 }, { 4174, 5135 }, { 4175, 6431 }, { 4177, 6137 }, { 4178, 5368 }, { 4179, 3161 },
	{ 4180, 2380 }, { 4181, 3116 }, { 4182, 4192 }, { 4183, 1256 }, { 4184, 5869 }, { 4185, 6115 },
	{ 4186, 6432 }, { 4188, 5920 }, { 4189, 6433 }, { 4191, 1578 }, { 4192, 539 }, { 4193, 6435 },
	{ 4195, 531 }, { 4197, 2262 }, { 4199, 1687 }, { 4200, 6035 }, { 4300, 1124 }, { 4301, 1268 },
	{ 4302, 1269 }, { 4303, 5298 }, { 4304, 4113 }, { 4305, 565 }, { 4306, 4262 }, { 4307, 5755 },
	{ 4308, 1078 }, { 4309, 1565 }, { 4310, 3298 }, { 4311, 6436 }, { 4316, 6437 }, { 4319, 5120 },
	{ 4320, 1927 }, { 4321, 4819 }, { 4322, 5736 }, { 4323, 5737 }, { 4324, 6438 }, { 4325, 2134 },
	{ 4326, 2132 }, { 4327, 2809 }, { 4328, 2808 }, { 4329, 6439 }, { 4333, 178 }, { 4334, 6440 },
	{ 4340, 2088 }, { 4341, 3016 }, { 4342, 3015 }, { 4343, 5849 }, { 4344, 5968 }, { 4345, 3114 },
	{ 4346, 1693 }, { 4347, 2962 }, { 4348, 2775 }, { 4349, 2051 }, { 4350, 3590 }, { 4351, 4290 },
	{ 4352, 4275 }, { 4353, 1890 }, { 4354, 4519 }, { 4355, 4520 }, { 4356, 4516 }, { 4357, 4517 },
	{ 4358, 4518 }, { 4359, 3960 }, { 4360, 6442 }, { 4361, 3506 }, { 4362, 151 }, { 4366, 5040 },
	{ 4368, 6237 }, { 4369, 1779 }, { 4370, 1704 }, { 4371, 2939 }, { 4372, 2938 }, { 4373, 4654 },
	{ 4374, 6445 }, { 4375, 5698 }, { 4376, 631 }, { 4377, 1134 }, { 4378, 1132 }, { 4379, 1218 },
	{ 4389, 6253 }, { 4390, 6155 }, { 4391, 6446 }, { 4394, 362 }, { 4395, 3967 }, { 4396, 6448 },
	{ 4400, 1558 }, { 4401, 1559 }, { 4402, 1555 }, { 4403, 1560 }, { 4404, 1554 }, { 4405, 1556 },
	{ 4406, 1557 }, { 4407, 6449 }, { 4412, 5144 }, { 4413, 5981 }, { 4414, 6451 }, { 4416, 4274 },
	{ 4417, 6452 }, { 4418, 536 }, { 4419, 6454 }, { 4420, 3898 }, { 4421, 6455 }, { 4425, 3675 },
	{ 4426, 584 }, { 4427, 6456 }, { 4430, 4783 }, { 4431, 6457 }, { 4432, 2936 }, { 4433, 6458 },
	{ 4441, 3612 }, { 4442, 4867 }, { 4443, 4246 }, { 4444, 2921 }, { 4445, 5879 }, { 4446, 3497 },
	{ 4447, 3498 }, { 4448, 417 }, { 4449, 4376 }, { 4450, 821 }, { 4451, 1225 }, { 4452, 1224 },
	{ 4453, 3867 }, { 4454, 3866 }, { 4455, 4352 }, { 4456, 4351 }, { 4457, 4419 }, { 4458, 3184 },
	{ 4460, 6460 }, { 4484, 2352 }, { 4485, 6461 }, { 4486, 2482 }, { 4487, 6462 }, { 4488, 527 },
	{ 4500, 2688 }, { 4503, 3104 }, { 4534, 395 }, { 4535, 1681 }, { 4536, 1682 }, { 4537, 6222 },
	{ 4538, 5478 }, { 4545, 6201 }, { 4546, 5011 }, { 4547, 2955 }, { 4548, 5499 }, { 4549, 139 },
	{ 4550, 2118 }, { 4551, 2520 }, { 4552, 3228 }, { 4553, 6465 }, { 4554, 3414 }, { 4555, 4778 },
	{ 4556, 1591 }, { 4557, 3450 }, { 4558, 3449 }, { 4559, 2389 }, { 4563, 6467 }, { 4566, 2933 },
	{ 4567, 5719 }, { 4568, 669 }, { 4569, 2416 }, { 4570, 6468 }, { 4573, 6469 }, { 4590, 6470 },
	{ 4591, 2946 }, { 4592, 2364 }, { 4593, 2691 }, { 4594, 2410 }, { 4595, 2408 }, { 4596, 2407 },
	{ 4597, 42 }, { 4598, 40 }, { 4599, 41 }, { 4600, 4268 }, { 4601, 4269 }, { 4602, 6472 },
	{ 4621, 5936 }, { 4646, 1528 }, { 4658, 4287 }, { 4659, 4288 }, { 4660, 5142 }, { 4661, 2882 },
	{ 4662, 3968 }, { 4663, 3819 }, { 4664, 1739 }, { 4665, 1104 }, { 4666, 1782 }, { 4667, 3310 },
	{ 4668, 3311 }, { 4669, 1783 }, { 4670, 3004 }, { 4671, 108 }, { 4672, 4685 }, { 4673, 1252 },
	{ 4674, 336 }, { 4675, 1412 }, { 4676, 1411 }, { 4677, 572 }, { 4678, 5726 }, { 4679, 3265 },
	{ 4680, 3264 }, { 4681, 4152 }, { 4682, 1963 }, { 4683, 5268 }, { 4684, 4688 }, { 4685, 505 },
	{ 4686, 3442 }, { 4687, 3870 }, { 4688, 3322 }, { 4689, 223 }, { 4690, 4358 }, { 4691, 3453 },
	{ 4692, 1100 }, { 4700, 3719 }, { 4701, 3720 }, { 4702, 3721 }, { 4703, 6474 }, { 4711, 5738 },
	{ 4725, 5753 }, { 4726, 44 }, { 4727, 1916 }, { 4728, 846 }, { 4729, 2206 }, { 4730, 2121 },
	{ 4731, 6477 }, { 4732, 3942 }, { 4733, 6479 }, { 4737, 2674 }, { 4738, 5230 }, { 4739, 2677 },
	{ 4740, 2678 }, { 4741, 3091 }, { 4742, 5064 }, { 4743, 4002 }, { 4744, 2530 }, { 4745, 2014 },
	{ 4746, 2630 }, { 4747, 761 }, { 4749, 4394 }, { 4750, 5309 }, { 4751, 5275 }, { 4752, 5181 },
	{ 4753, 5092 }, { 4754, 2184 }, { 4755, 2185 }, { 4756, 6482 }, { 4774, 6483 }, { 4784, 602 },
	{ 4785, 1033 }, { 4786, 6485 }, { 4789, 6074 }, { 4790, 6075 }, { 4791, 4742 }, { 4792, 5854 },
	{ 4793, 5829 }, { 4800, 2538 }, { 4801, 2791 }, { 4802, 2543 }, { 4803, 3818 }, { 4804, 196 },
	{ 4827, 2369 }, { 4837, 5915 }, { 4838, 5916 }, { 4839, 5917 }, { 4840, 3997 }, { 4841, 4541 },
	{ 4842, 2224 }, { 4843, 3996 }, { 4844, 2226 }, { 4845, 6116 }, { 4846, 1102 }, { 4847, 6140 },
	{ 4848, 348 }, { 4849, 349 }, { 4850, 5408 }, { 4851, 1390 }, { 4867, 5857 }, { 4868, 4252 },
	{ 4869, 4253 }, { 4870, 879 }, { 4871, 6180 }, { 4876, 5747 }, { 4877, 3038 }, { 4878, 2614 },
	{ 4879, 6490 }, { 4881, 5222 }, { 4882, 5221 }, { 4883, 6492 }, { 4884, 2300 }, { 4885, 61 },
	{ 4888, 6493 }, { 4894, 3103 }, { 4899, 4558 }, { 4900, 2285 }, { 4901, 6494 }, { 4912, 6495 },
	{ 4914, 704 }, { 4915, 6496 }, { 4936, 261 }, { 4937, 475 }, { 4940, 1788 }, { 4941, 1789 },
	{ 4942, 1790 }, { 4949, 3466 }, { 4950, 5488 }, { 4951, 4469 }, { 4952, 4842 }, { 4953, 6498 },
	{ 4969, 890 }, { 4970, 891 }, { 4971, 6499 }, { 4980, 1233 }, { 4984, 6501 }, { 4986, 3381 },
	{ 4987, 5146 }, { 4988, 5147 }, { 4989, 4150 }, { 4990, 763 }, { 4991, 6038 }, { 4999, 2286 },
	{ 5000, 1068 }, { 5001, 1067 }, { 5002, 4687 }, { 5003, 2016 }, { 5004, 524 }, { 5005, 525 },
	{ 5006, 6215 }, { 5007, 6216 }, { 5008, 5497 }, { 5009, 6167 }, { 5010, 5599 }, { 5011, 5598 },
	{ 5012, 3862 }, { 5013, 2017 }, { 5014, 3982 }, { 5015, 6503 }, { 5020, 6351 }, { 5021, 6352 },
	{ 5022, 3269 }, { 5023, 2381 }, { 5024, 4909 }, { 5025, 4908 }, { 5026, 5376 }, { 5027, 5377 },
	{ 5028, 6504 }, { 5029, 2585 }, { 5030, 6505 }, { 5031, 1487 }, { 5032, 6507 }, { 5042, 435 },
	{ 5043, 5479 }, { 5044, 3102 }, { 5045, 6508 }, { 5046, 6023 }, { 5047, 2723 }, { 5048, 6510 },
	{ 5049, 2784 }, { 5050, 3314 }, { 5051, 2760 }, { 5052, 2761 }, { 5053, 4715 }, { 5054, 6511 },
	{ 5055, 5874 }, { 5056, 2621 }, { 5057, 2622 }, { 5058, 3054 }, { 5059, 4942 }, { 5060, 5100 },
	{ 5061, 5101 }, { 5062, 3503 }, { 5063, 6513 }, { 5064, 780 }, { 5065, 781 }, { 5066, 5341 },
	{ 5067, 495 }, { 5068, 6514 }, { 5069, 2395 }, { 5070, 6067 }, { 5071, 4336 }, { 5072, 537 },
	{ 5073, 5539 }, { 5074, 203 }, { 5075, 6515 }, { 5078, 4272 }, { 5079, 1133 }, { 5080, 3983 },
	{ 5081, 4932 }, { 5082, 4488 }, { 5083, 4491 }, { 5084, 3028 }, { 5085, 1745 }, { 5086, 6517 },
	{ 5092, 3128 }, { 5093, 4983 }, { 5094, 2256 }, { 5099, 4985 }, { 5100, 5217 }, { 5101, 5550 },
	{ 5102, 3969 }, { 5103, 6519 }, { 5104, 5656 }, { 5105, 2383 }, { 5106, 6521 }, { 5111, 5538 },
	{ 5112, 4297 }, { 5114, 6522 }, { 5116, 1714 }, { 5117, 6524 }, { 5120, 563 }, { 5133, 3531 },
	{ 5134, 6525 }, { 5136, 3293 }, { 5137, 1229 }, { 5145, 4724 }, { 5146, 6527 }, { 5150, 470 },
	{ 5151, 1820 }, { 5152, 4929 }, { 5153, 6528 }, { 5154, 775 }, { 5155, 420 }, { 5156, 6529 },
	{ 5161, 6530 }, { 5164, 6019 }, { 5165, 2526 }, { 5166, 6170 }, { 5167, 4915 }, { 5168, 4916 },
	{ 5172, 6531 }, { 5190, 290 }, { 5191, 291 }, { 5192, 292 }, { 5193, 293 }, { 5194, 6532 },
	{ 5200, 5565 }, { 5201, 5566 }, { 5202, 5567 }, { 5203, 5568 }, { 5209, 6533 }, { 5215, 6534 },
	{ 5221, 6535 }, { 5223, 2356 }, { 5224, 2355 }, { 5225, 2335 }, { 5226, 2337 }, { 5227, 4228 },
	{ 5228, 6536 }, { 5234, 1667 }, { 5235, 2089 }, { 5236, 4128 }, { 5237, 3316 }, { 5242, 6537 },
	{ 5245, 1531 }, { 5246, 848 }, { 5247, 849 }, { 5248, 787 }, { 5249, 786 }, { 5250, 5214 },
	{ 5251, 805 }, { 5252, 3350 }, { 5253, 6539 }, { 5264, 4 }, { 5265, 5 }, { 5269, 6540 },
	{ 5270, 860 }, { 5271, 1235 }, { 5272, 4276 }, { 5280, 6541 }, { 5282, 5721 }, { 5298, 4359 },
	{ 5299, 3778 }, { 5300, 2243 }, { 5301, 2242 }, { 5302, 2241 }, { 5303, 2247 }, { 5304, 2244 },
	{ 5305, 2249 }, { 5306, 5411 }, { 5307, 4893 }, { 5308, 923 }, { 5309, 2853 }, { 5310, 4094 },
	{ 5312, 4231 }, { 5313, 4761 }, { 5314, 3989 }, { 5315, 2246 }, { 5317, 6542 }, { 5320, 6543 },
	{ 5343, 2897 }, { 5344, 6279 }, { 5349, 5384 }, { 5350, 4191 }, { 5351, 4190 }, { 5352, 1498 },
	{ 5353, 3202 }, { 5354, 3203 }, { 5355, 3027 }, { 5356, 3401 }, { 5357, 6211 }, { 5358, 6212 },
	{ 5359, 3384 }, { 5360, 3400 }, { 5361, 3398 }, { 5362, 5001 }, { 5363, 3591 }, { 5364, 2888 },
	{ 5397, 5375 }, { 5398, 1698 }, { 5399, 4965 }, { 5400, 1866 }, { 5401, 1867 }, { 5402, 3260 },
	{ 5403, 2346 }, { 5404, 2347 }, { 5405, 3688 }, { 5406, 5524 }, { 5407, 2026 }, { 5408, 2027 },
	{ 5409, 4849 }, { 5410, 4851 }, { 5411, 115 }, { 5412, 1107 }, { 5413, 6232 }, { 5414, 5357 },
	{ 5415, 3854 }, { 5416, 5207 }, { 5417, 5204 }, { 5418, 3183 }, { 5419, 1464 }, { 5420, 1261 },
	{ 5421, 3689 }, { 5422, 4850 }, { 5423, 5976 }, { 5424, 596 }, { 5425, 724 }, { 5426, 1395 },
	{ 5427, 4896 }, { 5428, 5596 }, { 5429, 564 }, { 5430, 4549 }, { 5431, 4151 }, { 5432, 4327 },
	{ 5433, 4480 }, { 5434, 5029 }, { 5435, 4885 }, { 5436, 4305 }, { 5437, 4306 }, { 5443, 5281 },
	{ 5445, 6547 }, { 5450, 5641 }, { 5453, 5443 }, { 5454, 305 }, { 5455, 306 }, { 5456, 307 },
	{ 5461, 5077 }, { 5462, 5778 }, { 5463, 5779 }, { 5464, 4526 }, { 5465, 3661 }, { 5470, 6548 },
	{ 5474, 358 }, { 5475, 6550 }, { 5500, 1921 }, { 5501, 1922 }, { 5502, 1924 }, { 5503, 1925 },
	{ 5504, 1923 }, { 5505, 942 }, { 5506, 229 }, { 5507, 6551 }, { 5540, 3158 }, { 5543, 6552 },
	{ 5550, 6553 }, { 5553, 5032 }, { 5554, 5031 }, { 5555, 4234 }, { 5556, 2040 }, { 5557, 6554 },
	{ 5565, 6555 }, { 5567, 1513 }, { 5568, 4946 }, { 5569, 4621 }, { 5573, 4933 }, { 5574, 6556 },
	{ 5579, 6557 }, { 5580, 5675 }, { 5581, 5676 }, { 5582, 1891 }, { 5583, 5673 }, { 5584, 633 },
	{ 5585, 632 }, { 5586, 6558 }, { 5597, 2598 }, { 5598, 3194 }, { 5599, 1808 }, { 5600, 1812 },
	{ 5601, 1811 }, { 5602, 36 }, { 5603, 35 }, { 5604, 46 }, { 5605, 47 }, { 5618, 6559 },
	{ 5627, 3770 }, { 5628, 2370 }, { 5629, 5490 }, { 5630, 4353 }, { 5631, 4175 }, { 5632, 4176 },
	{ 5633, 589 }, { 5634, 6314 }, { 5635, 6560 }, { 5646, 6561 }, { 5666, 6562 }, { 5670, 6366 },
	{ 5671, 245 }, { 5672, 244 }, { 5673, 2846 }, { 5674, 2393 }, { 5675, 5907 }, { 5676, 4545 },
	{ 5677, 4536 }, { 5678, 4760 }, { 5679, 1332 }, { 5680, 488 }, { 5681, 3557 }, { 5682, 733 },
	{ 5683, 1038 }, { 5684, 1039 }, { 5687, 2168 }, { 5688, 2140 }, { 5689, 4503 }, { 5693, 6565 },
	{ 5696, 6566 }, { 5700, 6567 }, { 5705, 6568 }, { 5713, 4408 }, { 5714, 4412 }, { 5715, 4409 },
	{ 5716, 4411 }, { 5717, 4410 }, { 5718, 1537 }, { 5719, 1539 }, { 5720, 3390 }, { 5721, 1596 },
	{ 5722, 3410 }, { 5723, 3963 }, { 5724, 3971 }, { 5725, 6569 }, { 5728, 2658 }, { 5729, 4004 },
	{ 5730, 5853 }, { 5741, 2493 }, { 5742, 2494 }, { 5743, 6104 }, { 5744, 6103 }, { 5745, 1918 },
	{ 5746, 1919 }, { 5747, 5784 }, { 5748, 5783 }, { 5750, 4774 }, { 5755, 4005 }, { 5757, 6246 },
	{ 5766, 4006 }, { 5767, 4826 }, { 5768, 4007 }, { 5769, 5276 }, { 5770, 5277 }, { 5771, 3596 },
	{ 5777, 5343 }, { 5780, 6570 }, { 5781, 20 }, { 5782, 21 }, { 5783, 22 }, { 5784, 2419 },
	{ 5785, 23 }, { 5786, 979 }, { 5787, 6079 }, { 5793, 6329 }, { 5794, 5256 }, { 5798, 6574 },
	{ 5813, 2481 }, { 5814, 5283 }, { 5820, 6575 }, { 5841, 6576 }, { 5859, 6145 }, { 5863, 4342 },
	{ 5868, 6577 }, { 5900, 4686 }, { 5903, 1935 }, { 5904, 166 }, { 5905, 431 }, { 5906, 4753 },
	{ 5907, 1563 }, { 5908, 2690 }, { 5909, 171 }, { 5910, 474 }, { 5911, 473 }, { 5912, 194 },
	{ 5913, 287 }, { 5914, 2687 }, { 5963, 2579 }, { 5968, 3372 }, { 5969, 3371 }, { 5984, 1128 },
	{ 5985, 6217 }, { 5986, 6218 }, { 5987, 6113 }, { 5988, 6111 }, { 5989, 6112 }, { 5990, 6110 },
	{ 5991, 3892 }, { 5992, 1101 }, { 5993, 6578 }, { 5999, 1249 }, { 6000, 6242 }, { 6064, 3559 },
	{ 6065, 6171 }, { 6066, 1858 }, { 6068, 6579 }, { 6069, 5741 }, { 6070, 3238 }, { 6071, 5314 },
	{ 6072, 1419 }, { 6073, 1445 }, { 6074, 3159 }, { 6075, 6580 }, { 6080, 2217 }, { 6081, 2125 },
	{ 6082, 4116 }, { 6083, 3267 }, { 6084, 6582 }, { 6085, 2916 }, { 6086, 4213 }, { 6087, 2986 },
	{ 6088, 1518 }, { 6099, 6583 }, { 6100, 5500 }, { 6101, 5501 }, { 6102, 5502 }, { 6103, 4681 },
	{ 6104, 1320 }, { 6105, 4364 }, { 6106, 3375 }, { 6107, 1829 }, { 6108, 4988 }, { 6109, 2156 },
	{ 6110, 5224 }, { 6111, 5253 }, { 6112, 1599 }, { 6113, 6584 }, { 6118, 5659 }, { 6121, 6586 },
	{ 6122, 594 }, { 6123, 549 }, { 6124, 4313 }, { 6130, 6587 }, { 6133, 3532 }, { 6140, 4450 },
	{ 6141, 3240 }, { 6142, 440 }, { 6143, 6108 }, { 6144, 5354 }, { 6145, 5355 }, { 6146, 3059 },
	{ 6147, 3339 }, { 6148, 4697 }, { 6149, 5542 }, { 6159, 6588 }, { 6160, 1645 }, { 6161, 4163 },
	{ 6162, 4162 }, { 6163, 4426 }, { 6200, 3037 }, { 6201, 5627 }, { 6209, 4502 }, { 6222, 4559 },
	{ 6241, 2821 }, { 6242, 2822 }, { 6243, 2823 }, { 6244, 2824 }, { 6251, 5667 }, { 6252, 5668 },
	{ 6253, 1163 }, { 6267, 6590 }, { 6268, 2188 }, { 6269, 2189 }, { 6300, 659 }, { 6301, 655 },
	{ 6306, 5831 }, { 6315, 4919 }, { 6316, 58 }, { 6317, 3522 }, { 6318, 6591 }, { 6320, 4668 },
	{ 6321, 1732 }, { 6322, 1733 }, { 6324, 2362 }, { 6325, 6592 }, { 6343, 5013 }, { 6344, 6593 },
	{ 6346, 2165 }, { 6347, 2164 }, { 6350, 117 }, { 6355, 4301 }, { 6360, 3244 }, { 6363, 3568 },
	{ 6370, 3245 }, { 6379, 6595 }, { 6382, 3252 }, { 6389, 1001 }, { 6390, 3246 }, { 6400, 684 },
	{ 6401, 693 }, { 6402, 685 }, { 6403, 683 }, { 6404, 686 }, { 6405, 687 }, { 6406, 688 },
	{ 6407, 689 }, { 6408, 690 }, { 6409, 691 }, { 6410, 692 }, { 6417, 1905 }, { 6418, 6596 },
	{ 6419, 5451 }, { 6420, 3758 }, { 6421, 3759 }, { 6432, 6597 }, { 6440, 6598 }, { 6442, 6599 },
	{ 6443, 5415 }, { 6444, 5026 }, { 6445, 5025 }, { 6446, 3492 }, { 6455, 5114 }, { 6456, 5115 },
	{ 6464, 2523 }, { 6471, 3101 }, { 6480, 5414 }, { 6481, 5005 }, { 6482, 2981 }, { 6483, 5435 },
	{ 6484, 5419 }, { 6485, 5416 }, { 6486, 5418 }, { 6487, 5417 }, { 6488, 5420 }, { 6489, 5413 },
	{ 6500, 695 }, { 6501, 697 }, { 6502, 698 }, { 6503, 696 }, { 6505, 555 }, { 6506, 556 },
	{ 6507, 578 }, { 6508, 579 }, { 6509, 3263 }, { 6510, 3177 }, { 6511, 1333 }, { 6513, 6601 },
	{ 6514, 5517 }, { 6515, 1701 }, { 6543, 2984 }, { 6544, 2985 }, { 6547, 308 }, { 6548, 309 },
	{ 6549, 310 }, { 6550, 1941 }, { 6551, 5403 }, { 6556, 6602 }, { 6558, 6262 }, { 6566, 4858 },
	{ 6567, 6603 }, { 6568, 4752 }, { 6579, 150 }, { 6580, 4154 }, { 6581, 4155 }, { 6582, 4153 },
	{ 6583, 2847 }, { 6600, 6604 }, { 6619, 3925 }, { 6620, 2899 }, { 6621, 2898 }, { 6622, 3178 },
	{ 6623, 2926 }, { 6624, 6605 }, { 6626, 6084 }, { 6627, 3734 }, { 6628, 149 }, { 6629, 3735 },
	{ 6632, 6606 }, { 6633, 985 }, { 6634, 3359 }, { 6635, 3360 }, { 6636, 3361 }, { 6640, 6608 },
	{ 6653, 4001 }, { 6655, 6609 }, { 6657, 4140 }, { 6665, 6611 }, { 6670, 6007 }, { 6671, 4121 },
	{ 6672, 5982 }, { 6673, 5979 }, { 6678, 5956 }, { 6679, 4077 }, { 6687, 6612 }, { 6689, 5758 },
	{ 6690, 6613 }, { 6696, 545 }, { 6697, 6615 }, { 6699, 546 }, { 6701, 2927 }, { 6702, 1626 },
	{ 6703, 1627 }, { 6704, 6617 }, { 6714, 2440 }, { 6715, 1944 }, { 6716, 6618 }, { 6767, 666 },
	{ 6768, 667 }, { 6769, 121 }, { 6770, 4295 }, { 6771, 4296 }, { 6777, 6619 }, { 6784, 601 },
	{ 6785, 1405 }, { 6786, 5159 }, { 6787, 5157 }, { 6788, 5158 }, { 6789, 6621 }, { 6790, 2312 },
	{ 6791, 2311 }, { 6801, 97 }, { 6817, 6622 }, { 6831, 228 }, { 6841, 3644 }, { 6842, 3645 },
	{ 6850, 2448 }, { 6868, 79 }, { 6888, 3470 }, { 6900, 6623 }, { 6924, 5270 }, { 6935, 1840 },
	{ 6936, 6323 }, { 6946, 629 }, { 6951, 4087 }, { 6961, 2838 }, { 6962, 2843 }, { 6963, 5468 },
	{ 6964, 5469 }, { 6965, 5471 }, { 6966, 5470 }, { 6969, 96 }, { 6970, 6624 }, { 6980, 4507 },
	{ 6997, 3326 }, { 6998, 2414 }, { 6999, 2415 }, { 7000, 158 }, { 7001, 156 }, { 7002, 160 },
	{ 7003, 163 }, { 7004, 159 }, { 7005, 164 }, { 7006, 157 }, { 7007, 155 }, { 7008, 162 },
	{ 7009, 161 }, { 7010, 5883 }, { 7011, 5555 }, { 7012, 5556 }, { 7013, 3278 }, { 7014, 3277 },
	{ 7015, 5557 }, { 7016, 5264 }, { 7017, 2181 }, { 7018, 6626 }, { 7019, 1506 }, { 7020, 1542 },
	{ 7021, 1543 }, { 7022, 1220 }, { 7023, 1216 }, { 7024, 5997 }, { 7025, 5998 }, { 7026, 6627 },
	{ 7030, 3988 }, { 7031, 6628 }, { 7040, 4534 }, { 7070, 371 }, { 7071, 2792 }, { 7072, 2418 },
	{ 7073, 6630 }, { 7080, 1736 }, { 7088, 6363 }, { 7095, 2819 }, { 7099, 2968 }, { 7100, 2025 },
	{ 7101, 1695 }, { 7107, 146 }, { 7117, 6634 }, { 7121, 5972 }, { 7123, 6635 }, { 7128, 4887 },
	{ 7129, 4886 }, { 7161, 790 }, { 7162, 810 }, { 7163, 792 }, { 7164, 2052 }, { 7165, 1502 },
	{ 7166, 406 }, { 7167, 6636 }, { 7169, 880 }, { 7170, 3863 }, { 7171, 1549 }, { 7172, 6637 },
	{ 7174, 1020 }, { 7181, 2803 }, { 7200, 2023 }, { 7201, 1471 }, { 7202, 6639 }, { 7215, 6640 },
	{ 7227, 4575 }, { 7228, 6641 }, { 7234, 6642 }, { 7235, 437 }, { 7236, 6644 }, { 7244, 2035 },
	{ 7262, 1031 }, { 7272, 6106 }, { 7273, 3957 }, { 7274, 3958 }, { 7275, 3959 }, { 7276, 3953 },
	{ 7277, 3954 }, { 7278, 3952 }, { 7279, 1232 }, { 7280, 2763 }, { 7281, 2764 }, { 7282, 3496 },
	{ 7283, 6645 }, { 7300, 5477 }, { 7365, 2975 }, { 7391, 3285 }, { 7392, 3383 }, { 7393, 3741 },
	{ 7394, 2050 }, { 7395, 6174 }, { 7397, 2282 }, { 7400, 4808 }, { 7401, 4807 }, { 7402, 4806 },
	{ 7410, 2661 }, { 7411, 1290 }, { 7420, 2682 }, { 7421, 3456 }, { 7426, 4304 }, { 7427, 4099 },
	{ 7428, 4101 }, { 7429, 4022 }, { 7430, 6292 }, { 7431, 4302 }, { 7437, 1906 }, { 7443, 4058 },
	{ 7471, 6647 }, { 7473, 4709 }, { 7474, 6648 }, { 7478, 6649 }, { 7491, 5608 }, { 7500, 5076 },
	{ 7501, 4098 }, { 7508, 6650 }, { 7510, 4100 }, { 7511, 4130 }, { 7542, 4866 }, { 7543, 481 },
	{ 7544, 3873 }, { 7545, 3874 }, { 7546, 925 }, { 7547, 1250 }, { 7548, 5639 }, { 7549, 3780 },
	{ 7550, 1016 }, { 7551, 6652 }, { 7560, 5187 }, { 7563, 6653 }, { 7566, 6055 }, { 7569, 6654 },
	{ 7570, 390 }, { 7574, 1054 }, { 7575, 6655 }, { 7588, 5410 }, { 7606, 3294 }, { 7624, 2573 },
	{ 7627, 5216 }, { 7628, 6350 }, { 7629, 6259 }, { 7630, 6656 }, { 7633, 4303 }, { 7648, 1240 },
	{ 7663, 4746 }, { 7668, 6657 }, { 7672, 6658 }, { 7674, 2562 }, { 7675, 2561 }, { 7676, 2558 },
	{ 7677, 5421 }, { 7680, 3386 }, { 7683, 6659 }, { 7687, 6660 }, { 7689, 1056 }, { 7690, 6661 },
	{ 7697, 2908 }, { 7700, 6662 }, { 7707, 5498 }, { 7708, 4890 }, { 7720, 3221 }, { 7724, 3857 },
	{ 7725, 3775 }, { 7726, 2041 }, { 7727, 5734 }, { 7728, 4086 }, { 7734, 5162 }, { 7738, 179 },
	{ 7741, 4912 }, { 7742, 6664 }, { 7743, 5338 }, { 7744, 4587 }, { 7747, 4363 }, { 7775, 6665 },
	{ 7777, 877 }, { 7778, 2644 }, { 7779, 6062 }, { 7781, 80 }, { 7784, 4824 }, { 7786, 3292 },
	{ 7787, 4325 }, { 7789, 3936 }, { 7794, 4481 }, { 7797, 4315 }, { 7798, 4316 }, { 7799, 219 },
	{ 7800, 442 }, { 7801, 5330 }, { 7802, 6002 }, { 7810, 4606 }, { 7845, 311 }, { 7846, 312 },
	{ 7847, 6668 }, { 7869, 6669 }, { 7872, 3295 }, { 7878, 6671 }, { 7880, 4440 }, { 7887, 5814 },
	{ 7900, 3256 }, { 7901, 5688 }, { 7902, 5686 }, { 7903, 5687 }, { 7913, 4506 }, { 7932, 5530 },
	{ 7933, 5529 }, { 7962, 2124 }, { 7967, 5439 }, { 7979, 3273 }, { 7980, 4535 }, { 7981, 6672 },
	{ 7982, 5246 }, { 7997, 6673 }, { 7998, 5895 }, { 7999, 2707 }, { 8000, 2706 }, { 8001, 5927 },
	{ 8002, 5614 }, { 8003, 3186 }, { 8004, 6675 }, { 8005, 3477 }, { 8006, 6205 }, { 8007, 6102 },
	{ 8008, 2373 }, { 8009, 6676 }, { 8015, 6678 }, { 8017, 975 }, { 8019, 4486 }, { 8020, 2651 },
	{ 8021, 2650 }, { 8022, 3905 }, { 8023, 369 }, { 8025, 782 }, { 8026, 783 }, { 8027, 4147 },
	{ 8032, 4386 }, { 8033, 3286 }, { 8034, 5913 }, { 8040, 238 }, { 8041, 1748 }, { 8042, 6680 },
	{ 8051, 6681 }, { 8052, 4972 }, { 8053, 4973 }, { 8054, 4974 }, { 8055, 4975 }, { 8056, 4976 },
	{ 8057, 4977 }, { 8058, 4978 }, { 8059, 4979 }, { 8060, 142 }, { 8061, 6683 }, { 8066, 6684 },
	{ 8070, 6685 }, { 8074, 2087 }, { 8077, 6686 }, { 8080, 2374 }, { 8081, 5431 }, { 8082, 5891 },
	{ 8083, 5893 }, { 8084, 6687 }, { 8086, 1271 }, { 8087, 5098 }, { 8088, 4547 }, { 8090, 6688 },
	{ 8097, 4835 }, { 8100, 6313 }, { 8101, 6689 }, { 8111, 5119 }, { 8115, 3452 }, { 8116, 1131 },
	{ 8117, 6691 }, { 8118, 4378 }, { 8121, 328 }, { 8122, 326 }, { 8128, 4170 }, { 8129, 4171 },
	{ 8130, 2576 }, { 8131, 2575 }, { 8132, 1314 }, { 8140, 6692 }, { 8148, 2728 }, { 8149, 1771 },
	{ 8153, 6694 }, { 8160, 4161 }, { 8161, 4166 }, { 8162, 6695 }, { 8181, 6696 }, { 8182, 5999 },
	{ 8183, 6697 }, { 8184, 2762 }, { 8190, 6698 }, { 8192, 5288 }, { 8194, 644 }, { 8195, 645 },
	{ 8199, 6071 }, { 8200, 5748 }, { 8201, 5749 }, { 8202, 147 }, { 8204, 3034 }, { 8205, 3032 },
	{ 8206, 3031 }, { 8207, 3035 }, { 8208, 3036 }, { 8211, 405 }, { 8230, 4684 }, { 8231, 2310 },
	{ 8232, 2309 }, { 8243, 5496 }, { 8266, 1816 }, { 8270, 6703 }, { 8276, 3391 }, { 8280, 5495 },
	{ 8282, 2995 }, { 8292, 646 }, { 8293, 6705 }, { 8294, 647 }, { 8300, 5672 }, { 8301, 227 },
	{ 8313, 6706 }, { 8320, 5690 }, { 8321, 5689 }, { 8322, 2102 }, { 8351, 4991 }, { 8376, 1169 },
	{ 8377, 1170 }, { 8378, 1167 }, { 8379, 1168 }, { 8380, 1171 }, { 8383, 3107 }, { 8384, 3146 },
	{ 8400, 1245 }, { 8401, 4833 }, { 8402, 55 }, { 8403, 123 }, { 8404, 6708 }, { 8415, 6709 },
	{ 8416, 1817 }, { 8417, 1818 }, { 8423, 6710 }, { 8432, 6711 }, { 8433, 529 }, { 8442, 1257 },
	{ 8443, 4196 }, { 8444, 4195 }, { 8445, 1114 }, { 8448, 6713 }, { 8450, 3839 }, { 8457, 6714 },
	{ 8470, 6715 }, { 8472, 4093 }, { 8473, 6017 }, { 8474, 3820 }, { 8500, 2020 }, { 8501, 1029 },
	{ 8502, 6716 }, { 8503, 3085 }, { 8554, 4812 }, { 8555, 1270 }, { 8567, 1515 }, { 8600, 450 },
	{ 8609, 840 }, { 8610, 841 }, { 8611, 835 }, { 8612, 836 }, { 8613, 837 }, { 8614, 838 },
	{ 8615, 6719 }, { 8665, 6720 }, { 8668, 6721 }, { 8675, 3431 }, { 8686, 5406 }, { 8688, 6722 },
	{ 8699, 6723 }, { 8710, 6724 }, { 8732, 1595 }, { 8733, 2443 }, { 8750, 6726 }, { 8763, 3168 },
	{ 8764, 4012 }, { 8765, 5838 }, { 8766, 230 }, { 8767, 6727 }, { 8770, 1533 }, { 8778, 6728 },
	{ 8786, 3425 }, { 8787, 3426 }, { 8793, 83 }, { 8800, 5436 }, { 8804, 5754 }, { 8805, 4238 },
	{ 8807, 2281 }, { 8808, 5331 }, { 8809, 15 }, { 8873, 1616 }, { 8880, 900 }, { 8881, 6731 },
	{ 8883, 4963 }, { 8888, 1350 }, { 8889, 1351 }, { 8890, 1352 }, { 8891, 1353 }, { 8892, 1354 },
	{ 8893, 1355 }, { 8894, 1356 }, { 8899, 4084 }, { 8900, 2841 }, { 8901, 2842 }, { 8908, 6732 },
	{ 8910, 3138 }, { 8911, 3139 }, { 8912, 6114 }, { 8913, 1545 }, { 8937, 6733 }, { 8953, 6734 },
	{ 8954, 1238 }, { 8980, 3809 }, { 8981, 3808 }, { 8989, 5437 }, { 8990, 2377 }, { 8991, 2379 },
	{ 8997, 6736 }, { 8999, 576 }, { 9000, 1193 }, { 9001, 1841 }, { 9002, 1621 }, { 9005, 6737 },
	{ 9007, 3939 }, { 9008, 6739 }, { 9009, 4255 }, { 9010, 6740 }, { 9011, 1272 }, { 9020, 5558 },
	{ 9021, 4144 }, { 9022, 4149 }, { 9023, 5458 }, { 9024, 5459 }, { 9025, 5460 }, { 9026, 5461 },
	{ 9050, 6742 }, { 9060, 857 }, { 9080, 2159 }, { 9081, 973 }, { 9083, 6744 }, { 9084, 490 },
	{ 9085, 2434 }, { 9086, 3593 }, { 9087, 1002 }, { 9088, 5293 }, { 9089, 5294 }, { 9090, 6131 },
	{ 9091, 6286 }, { 9092, 6284 }, { 9093, 6745 }, { 9100, 2329 }, { 9101, 552 }, { 9102, 553 },
	{ 9103, 554 }, { 9104, 4218 }, { 9105, 6251 }, { 9106, 448 }, { 9107, 6746 }, { 9111, 2283 },
	{ 9119, 3478 }, { 9122, 6747 }, { 9131, 1341 }, { 9160, 295 }, { 9161, 296 }, { 9162, 297 },
	{ 9163, 298 }, { 9164, 299 }, { 9191, 5407 }, { 9200, 6094 }, { 9201, 6096 }, { 9202, 6095 },
	{ 9203, 6097 }, { 9204, 6092 }, { 9205, 6090 }, { 9206, 6093 }, { 9207, 6091 }, { 9208, 4710 },
	{ 9209, 211 }, { 9210, 3955 }, { 9211, 3956 }, { 9212, 5000 }, { 9213, 4994 }, { 9214, 2672 },
	{ 9215, 2610 }, { 9216, 95 }, { 9217, 2049 }, { 9222, 5592 }, { 9255, 3331 }, { 9277, 5718 },
	{ 9278, 4219 }, { 9279, 4220 }, { 9280, 4243 }, { 9281, 5475 }, { 9282, 5476 }, { 9283, 818 },
	{ 9284, 5977 }, { 9285, 3499 }, { 9286, 3501 }, { 9287, 1237 }, { 9292, 399 }, { 9293, 5369 },
	{ 9294, 396 }, { 9295, 397 }, { 9300, 6032 }, { 9306, 6750 }, { 9310, 6751 }, { 9312, 6752 },
	{ 9318, 4964 }, { 9321, 2218 }, { 9339, 6753 }, { 9343, 3357 }, { 9344, 3355 }, { 9345, 6754 },
	{ 9346, 1221 }, { 9374, 1980 }, { 9380, 716 }, { 9387, 6755 }, { 9396, 1986 }, { 9397, 3356 },
	{ 9400, 4958 }, { 9401, 4957 }, { 9402, 4956 }, { 9418, 2148 }, { 9443, 5786 }, { 9444, 6220 },
	{ 9445, 6756 }, { 9450, 5212 }, { 9500, 2740 }, { 9522, 5141 }, { 9535, 3317 }, { 9536, 2949 },
	{ 9555, 5746 }, { 9559, 6758 }, { 9592, 2980 }, { 9593, 873 }, { 9594, 3427 }, { 9595, 4212 },
	{ 9596, 3235 }, { 9597, 4199 }, { 9598, 6053 }, { 9599, 4737 }, { 9600, 3274 }, { 9612, 5370 },
	{ 9614, 6759 }, { 9616, 6760 }, { 9618, 1085 }, { 9628, 3923 }, { 9629, 5862 }, { 9630, 6761 },
	{ 9632, 3171 }, { 9640, 6763 }, { 9666, 6764 }, { 9667, 6287 }, { 9668, 5593 }, { 9694, 1010 },
	{ 9695, 886 }, { 9700, 681 }, { 9747, 2947 }, { 9750, 682 }, { 9753, 4588 }, { 9762, 5785 },
	{ 9800, 1305 }, { 9801, 5339 }, { 9802, 1306 }, { 9875, 4865 }, { 9877, 6765 }, { 9878, 2886 },
	{ 9888, 1255 }, { 9889, 2209 }, { 9898, 3337 }, { 9899, 4917 }, { 9900, 2780 }, { 9901, 1754 },
	{ 9903, 3461 }, { 9909, 1523 }, { 9911, 5511 }, { 9925, 6769 }, { 9950, 313 }, { 9951, 314 },
	{ 9952, 315 }, { 9953, 89 }, { 9954, 6770 }, { 9955, 207 }, { 9956, 206 }, { 9966, 3930 },
	{ 9978, 6772 }, { 9981, 6773 }, { 9986, 6774 }, { 9987, 1570 }, { 9988, 6775 }, { 9990, 4080 },
	{ 9991, 4081 }, { 9992, 4134 }, { 9993, 4135 }, { 9994, 4136 }, { 9995, 4137 }, { 9996, 4138 },
	{ 9997, 4139 }, { 9998, 1462 }, { 9999, 1461 }, { 10000, 3566 }, { 10001, 4907 }, { 10002, 1510 },
	{ 10003, 1511 }, { 10004, 6776 }, { 10007, 3475 }, { 10008, 3921 }, { 10009, 5464 }, { 10010, 6777 },
	{ 10020, 6778 }, { 10023, 909 }, { 10050, 6346 }, { 10051, 6347 }, { 10055, 6780 }, { 10080, 226 },
	{ 10081, 1899 }, { 10100, 2766 }, { 10101, 1883 }, { 10102, 1886 }, { 10103, 1887 }, { 10104, 5463 },
	{ 10107, 577 }, { 10110, 3788 }, { 10111, 3789 }, { 10113, 3633 }, { 10114, 3637 }, { 10115, 3634 },
	{ 10116, 3638 }, { 10117, 2696 }, { 10125, 6782 }, { 10128, 668 }, { 10129, 6783 }, { 10160, 4485 },
	{ 10161, 5195 }, { 10162, 5196 }, { 10200, 5745 }, { 10201, 4775 }, { 10252, 330 }, { 10253, 1635 },
	{ 10260, 533 }, { 10261, 6785 }, { 10288, 643 }, { 10321, 6786 }, { 10439, 679 }, { 10443, 6788 },
	{ 10500, 2294 }, { 10540, 3342 }, { 10541, 3345 }, { 10542, 3341 }, { 10543, 3343 }, { 10544, 3344 },
	{ 10548, 6790 }, { 10631, 6791 }, { 10800, 2100 }, { 10805, 3074 }, { 10809, 6792 }, { 10810, 3787 },
	{ 10860, 2274 }, { 10880, 771 }, { 10933, 6794 }, { 10990, 4720 }, { 11000, 2712 }, { 11001, 3251 },
	{ 11095, 6118 }, { 11103, 6795 }, { 11106, 5033 }, { 11108, 3486 }, { 11109, 6797 }, { 11111, 5923 },
	{ 11112, 1428 }, { 11161, 5425 }, { 11162, 5423 }, { 11163, 5424 }, { 11164, 5422 }, { 11165, 5426 },
	{ 11171, 5211 }, { 11172, 6799 }, { 11201, 5174 }, { 11202, 6800 }, { 11208, 6156 }, { 11211, 3225 },
	{ 11235, 6801 }, { 11319, 2552 }, { 11320, 2553 }, { 11321, 380 }, { 11367, 468 }, { 11371, 2301 },
	{ 11430, 3081 }, { 11489, 6803 }, { 11600, 5609 }, { 11623, 6804 }, { 11720, 2235 }, { 11723, 1722 },
	{ 11751, 2648 }, { 11796, 2959 }, { 11876, 6307 }, { 11877, 6245 }, { 11967, 5514 }, { 11971, 6806 },
	{ 12000, 1762 }, { 12001, 1761 }, { 12002, 1758 }, { 12003, 1760 }, { 12004, 1759 }, { 12005, 1322 },
	{ 12006, 1323 }, { 12007, 81 }, { 12008, 82 }, { 12009, 2141 }, { 12010, 6808 }, { 12012, 5969 },
	{ 12013, 5970 }, { 12109, 4682 }, { 12121, 3884 }, { 12168, 872 }, { 12172, 2299 }, { 12300, 3010 },
	{ 12302, 6809 }, { 12321, 6099 }, { 12322, 6098 }, { 12345, 2765 }, { 12546, 6810 }, { 12753, 5759 },
	{ 12865, 6811 }, { 13160, 2396 }, { 13216, 575 }, { 13217, 4769 }, { 13218, 1721 }, { 13223, 4337 },
	{ 13224, 4338 }, { 13400, 1520 }, { 13720, 723 }, { 13721, 720 }, { 13722, 721 }, { 13724, 6001 },
	{ 13782, 717 }, { 13783, 6015 }, { 13785, 3530 }, { 13786, 3814 }, { 13818, 1572 }, { 13819, 1575 },
	{ 13820, 1574 }, { 13821, 1573 }, { 13822, 1571 }, { 13823, 6812 }, { 13832, 6813 }, { 13894, 5817 },
	{ 13929, 1588 }, { 13930, 6814 }, { 14000, 4905 }, { 14001, 5393 }, { 14002, 4904 }, { 14033, 4839 },
	{ 14034, 4840 }, { 14141, 5929 }, { 14142, 2487 }, { 14143, 6816 }, { 14145, 2109 }, { 14149, 6046 },
	{ 14150, 6817 }, { 14154, 5911 }, { 14250, 1145 }, { 14414, 785 }, { 14500, 6818 }, { 14936, 2264 },
	{ 14937, 2265 }, { 15000, 2387 }, { 15002, 6819 }, { 15118, 5906 }, { 15345, 6309 }, { 15363, 18 },
	{ 15555, 981 }, { 15660, 595 }, { 15740, 4446 }, { 15998, 1 }, { 15999, 6822 }, { 16003, 204 },
	{ 16020, 6824 }, { 16161, 5412 }, { 16162, 6825 }, { 16309, 1828 }, { 16310, 4214 }, { 16311, 4206 },
	{ 16360, 3679 }, { 16361, 3680 }, { 16367, 3681 }, { 16368, 3682 }, { 16384, 1096 }, { 16385, 6826 },
	{ 16619, 6827 }, { 16665, 6828 }, { 16666, 6064 }, { 16789, 6830 }, { 16900, 3724 }, { 16950, 5023 },
	{ 16991, 2628 }, { 16992, 253 }, { 16993, 254 }, { 16994, 251 }, { 16995, 252 }, { 17007, 2749 },
	{ 17010, 6831 }, { 17184, 6832 }, { 17185, 5248 }, { 17219, 950 }, { 17220, 526 }, { 17221, 514 },
	{ 17222, 1147 }, { 17223, 6834 }, { 17224, 5730 }, { 17225, 5729 }, { 17234, 2626 }, { 17235, 5317 },
	{ 17500, 1312 }, { 17555, 6836 }, { 17729, 1633 }, { 17754, 6354 }, { 17755, 6360 }, { 17756, 6361 },
	{ 17777, 6837 }, { 18000, 618 }, { 18104, 6838 }, { 18136, 6839 }, { 18181, 4024 }, { 18182, 4030 },
	{ 18183, 4028 }, { 18184, 4026 }, { 18185, 4027 }, { 18186, 3943 }, { 18187, 4025 }, { 18241, 943 },
	{ 18242, 6840 }, { 18262, 2220 }, { 18463, 67 }, { 18516, 2284 }, { 18634, 4624 }, { 18635, 4625 },
	{ 18668, 5933 }, { 18769, 2698 }, { 18881, 2594 }, { 18888, 316 }, { 19000, 2535 }, { 19007, 4891 },
	{ 19020, 6842 }, { 19191, 4029 }, { 19194, 5807 }, { 19220, 1117 }, { 19283, 2896 }, { 19315, 2895 },
	{ 19398, 3459 }, { 19410, 2334 }, { 19411, 2332 }, { 19412, 2336 }, { 19539, 2079 }, { 19540, 5481 },
	{ 19541, 2815 }, { 19788, 3306 }, { 19790, 6844 }, { 19998, 6845 }, { 19999, 1497 }, { 20000, 1496 },
	{ 20001, 3275 }, { 20002, 1069 }, { 20003, 1070 }, { 20005, 4020 }, { 20012, 5307 }, { 20013, 6847 },
	{ 20014, 4000 }, { 20034, 3533 }, { 20046, 5674 }, { 20048, 3349 }, { 20049, 3744 }, { 20057, 6848 },
	{ 20167, 5697 }, { 20202, 2675 }, { 20222, 2692 }, { 20480, 1741 }, { 20670, 5716 }, { 20810, 6849 },
	{ 20999, 465 }, { 21000, 2716 }, { 21010, 6850 }, { 21212, 6851 }, { 21221, 6852 }, { 21337, 6853 },
	{ 21553, 6854 }, { 21554, 1403 }, { 21590, 6011 }, { 21800, 5798 }, { 21845, 6129 }, { 21846, 3686 },
	{ 21847, 3685 }, { 21848, 3683 }, { 21849, 3684 }, { 22000, 5183 }, { 22001, 4044 }, { 22002, 4045 },
	{ 22003, 4046 }, { 22004, 4047 }, { 22125, 6855 }, { 22128, 6856 }, { 22222, 6857 }, { 22273, 6194 },
	{ 22305, 971 }, { 22333, 5057 }, { 22335, 5059 }, { 22343, 972 }, { 22347, 6154 }, { 22350, 1045 },
	{ 22351, 6858 }, { 22537, 6859 }, { 22555, 6009 }, { 22763, 5552 }, { 22800, 530 }, { 22951, 731 },
	{ 23000, 2604 }, { 23001, 2605 }, { 23002, 2606 }, { 23003, 2607 }, { 23004, 2608 }, { 23005, 2609 },
	{ 23053, 6860 }, { 23272, 4828 }, { 23294, 28 }, { 23333, 1711 }, { 23400, 3827 }, { 23401, 3826 },
	{ 23402, 3828 }, { 23456, 6862 }, { 23546, 6863 }, { 24000, 3210 }, { 24001, 3208 }, { 24002, 3209 },
	{ 24003, 3213 }, { 24004, 3212 }, { 24005, 3207 }, { 24006, 3211 }, { 24242, 1958 }, { 24249, 5987 },
	{ 24321, 2541 }, { 24322, 2290 }, { 24323, 6865 }, { 24386, 2627 }, { 24465, 5700 }, { 24554, 624 },
	{ 24577, 620 }, { 24601, 5821 }, { 24666, 6867 }, { 24676, 827 }, { 24677, 2001 }, { 24678, 4387 },
	{ 24680, 5576 }, { 24754, 6868 }, { 24850, 443 }, { 24922, 1960 }, { 25000, 2460 }, { 25001, 2462 },
	{ 25002, 2463 }, { 25003, 2464 }, { 25004, 2465 }, { 25005, 2466 }, { 25006, 2467 }, { 25007, 2468 },
	{ 25008, 2469 }, { 25009, 2461 }, { 25100, 6870 }, { 25576, 6871 }, { 25604, 6872 }, { 25793, 6008 },
	{ 25900, 5573 }, { 25901, 3771 }, { 25902, 3756 }, { 25903, 3773 }, { 25954, 597 }, { 25955, 598 },
	{ 26000, 4527 }, { 26133, 4913 }, { 26208, 6195 }, { 26257, 6874 }, { 26260, 1885 }, { 26261, 1882 },
	{ 26262, 2875 }, { 26263, 2874 }, { 26486, 1873 }, { 26487, 1871 }, { 26489, 1874 }, { 27000, 2004 },
	{ 27010, 6875 }, { 27016, 6876 }, { 27345, 2544 }, { 27442, 2830 }, { 27504, 2917 }, { 27782, 403 },
	{ 27876, 6877 }, { 27999, 5799 }, { 28000, 3903 }, { 28001, 6878 }, { 28010, 6879 }, { 28080, 6880 },
	{ 28119, 45 }, { 28200, 6016 }, { 28240, 5066 }, { 28589, 6882 }, { 29000, 6883 }, { 29118, 6884 },
	{ 29167, 4088 }, { 29168, 6885 }, { 29999, 6886 }, { 30001, 4132 }, { 30002, 4133 }, { 30003, 233 },
	{ 30004, 234 }, { 30100, 6888 }, { 30260, 2901 }, { 30400, 6889 }, { 30832, 4854 }, { 30999, 4102 },
	{ 31016, 2876 }, { 31020, 6891 }, { 31029, 6339 }, { 31337, 1697 }, { 31400, 6893 }, { 31416, 6315 },
	{ 31457, 5619 }, { 31620, 3033 }, { 31685, 6894 }, { 31765, 2097 }, { 31948, 2454 }, { 31949, 2453 },
	{ 32034, 2699 }, { 32249, 5528 }, { 32400, 6895 }, { 32483, 323 }, { 32635, 4955 }, { 32636, 1484 },
	{ 32767, 1953 }, { 32768, 1957 }, { 32769, 1956 }, { 32770, 1948 }, { 32771, 1955 }, { 32772, 1950 },
	{ 32773, 1947 }, { 32774, 1954 }, { 32775, 1951 }, { 32776, 1952 }, { 32777, 1949 }, { 32801, 3308 },
	{ 32811, 6896 }, { 32896, 2507 }, { 33000, 6897 }, { 33060, 6898 }, { 33123, 491 }, { 33331, 1426 },
	{ 33333, 6899 }, { 33334, 5263 }, { 33434, 5715 }, { 33435, 3458 }, { 33656, 5192 }, { 33890, 6901 },
	{ 34249, 5791 }, { 34378, 4114 }, { 34379, 4115 }, { 34567, 1657 }, { 34962, 4396 }, { 34963, 4397 },
	{ 34964, 4395 }, { 34980, 1834 }, { 35000, 6902 }, { 35001, 4797 }, { 35002, 6903 }, { 35004, 4790 },
	{ 35005, 6904 }, { 35100, 532 }, { 35354, 6905 }, { 35355, 222 }, { 35356, 6906 }, { 36001, 209 },
	{ 36411, 6187 }, { 36412, 6908 }, { 36422, 6909 }, { 36462, 6910 }, { 36524, 6911 }, { 36602, 6912 },
	{ 36700, 6913 }, { 36865, 2884 }, { 37472, 6914 }, { 37475, 3577 }, { 37483, 6915 }, { 37601, 6916 },
	{ 37654, 5865 }, { 38000, 6917 }, { 38002, 1157 }, { 38201, 2092 }, { 38202, 1898 }, { 38203, 172 },
	{ 38412, 6918 }, { 38422, 6919 }, { 38462, 6920 }, { 38472, 6921 }, { 38638, 6922 }, { 38800, 6923 },
	{ 38865, 6924 }, { 39063, 6925 }, { 39681, 5790 }, { 40000, 4837 }, { 40023, 2873 }, { 40404, 6927 },
	{ 40841, 1183 }, { 40842, 1182 }, { 40843, 1181 }, { 40853, 4075 }, { 41111, 2046 }, { 41121, 6929 },
	{ 41230, 6342 }, { 41794, 1158 }, { 41795, 1160 }, { 41796, 6930 }, { 42508, 828 }, { 42509, 829 },
	{ 42510, 804 }, { 42999, 6931 }, { 43000, 4636 }, { 43188, 4630 }, { 43189, 3563 }, { 43190, 2664 },
	{ 43191, 6932 }, { 43210, 5042 }, { 43438, 2306 }, { 43439, 1791 }, { 43440, 1854 }, { 43441, 987 },
	{ 44123, 6934 }, { 44321, 4299 }, { 44322, 4307 }, { 44444, 6935 }, { 44544, 1524 }, { 44553, 4602 },
	{ 44600, 428 }, { 44818, 1836 }, { 44900, 3112 }, { 45000, 433 }, { 45001, 6938 }, { 45045, 6939 },
	{ 45054, 2655 }, { 45185, 6181 }, { 45514, 1015 }, { 45678, 1640 }, { 45824, 6940 }, { 45825, 4489 },
	{ 45966, 5333 }, { 46336, 6941 }, { 46998, 6942 }, { 46999, 3216 }, { 47000, 3167 }, { 47001, 6943 },
	{ 47100, 2865 }, { 47557, 1316 }, { 47624, 1446 }, { 47806, 294 }, { 47808, 551 }, { 47809, 4360 },
	{ 48000, 3763 }, { 48001, 3769 }, { 48002, 3765 }, { 48003, 3764 }, { 48004, 6946 }, { 48048, 6947 },
	{ 48128, 2741 }, { 48129, 648 }, { 48556, 1059 }, { 48619, 2695 }, { 48653, 4741 }, { 49000, 6948 },
	{ 49001, 3885 }, { 49150, 6949 },
};

static const struct registry_port ports_sctp[] = {
	{ 9, 1453 }, { 20, 2057 }, { 21, 2055 }, { 22, 5316 }, { 51, 6373 }, { 80, 2371 },
	{ 179, 606 }, { 225, 6376 }, { 249, 6377 }, { 443, 2378 }, { 1011, 6389 }, { 1021, 1875 },
	{ 1022, 1876 }, { 1030, 6392 }, { 1109, 6393 }, { 1167, 977 }, { 1528, 3815 }, { 1720, 2238 },
	{ 2049, 3742 }, { 2225, 4608 }, { 2904, 3109 }, { 2905, 3113 }, { 2944, 3222 }, { 2945, 2232 },
	{ 3097, 2777 }, { 3322, 112 }, { 3367, 4872 }, { 3565, 3108 }, { 3863, 412 }, { 3864, 413 },
	{ 3868, 1424 }, { 4195, 531 }, { 4200, 6035 }, { 4324, 6438 }, { 4333, 178 }, { 4502, 43 },
	{ 4711, 5738 }, { 4739, 2677 }, { 4740, 2678 }, { 5060, 5100 }, { 5061, 5101 }, { 5090, 850 },
	{ 5091, 1251 }, { 5215, 3821 }, { 5445, 5156 }, { 5672, 244 }, { 5675, 5907 }, { 5868, 1425 },
	{ 5903, 1935 }, { 5904, 166 }, { 5905, 431 }, { 5906, 4753 }, { 5907, 1563 }, { 5908, 2690 },
	{ 5909, 171 }, { 5910, 1022 }, { 5911, 1136 }, { 5912, 1974 }, { 5913, 132 }, { 5914, 2687 },
	{ 6400, 684 }, { 6401, 693 }, { 6402, 685 }, { 6403, 683 }, { 6404, 686 }, { 6405, 687 },
	{ 6406, 688 }, { 6407, 689 }, { 6408, 690 }, { 6409, 691 }, { 6410, 692 }, { 6567, 6603 },
	{ 6704, 2036 }, { 6705, 2038 }, { 6706, 2037 }, { 6970, 1087 }, { 7300, 5477 }, { 7626, 5089 },
	{ 7701, 3740 }, { 7728, 4086 }, { 8010, 6677 }, { 8282, 6704 }, { 8471, 4259 }, { 9082, 2976 },
	{ 9084, 490 }, { 9900, 2780 }, { 9901, 1755 }, { 9902, 1756 }, { 11235, 6258 }, { 11997, 6190 },
	{ 11998, 6189 }, { 11999, 6191 }, { 14001, 5393 }, { 19999, 1497 }, { 20000, 1496 }, { 20049, 3744 },
	{ 25471, 4731 }, { 27000, 2004 }, { 29118, 5038 }, { 29168, 4876 }, { 29169, 2781 }, { 30100, 4820 },
	{ 36412, 4827 }, { 36422, 6243 }, { 36423, 5129 }, { 36424, 3848 }, { 36443, 3106 }, { 36444, 3110 },
	{ 36462, 6333 }, { 37472, 16 }, { 38412, 3745 }, { 38422, 6295 }, { 38462, 1632 }, { 38472, 1888 },
	{ 49151, 6950 },
};

static const struct registry_port ports_dccp[] = {
	{ 9, 1453 }, { 51, 6373 }, { 225, 6376 }, { 249, 6377 }, { 1011, 6389 }, { 1021, 1875 },
	{ 1022, 1876 }, { 1030, 6392 }, { 1109, 6393 }, { 1113, 3090 }, { 3322, 112 }, { 3367, 4872 },
	{ 4195, 531 }, { 4200, 6035 }, { 4324, 6438 }, { 4556, 1591 }, { 5004, 524 }, { 5005, 525 },
	{ 6400, 684 }, { 6401, 693 }, { 6402, 685 }, { 6403, 683 }, { 6404, 686 }, { 6405, 687 },
	{ 6406, 688 }, { 6407, 689 }, { 6408, 690 }, { 6409, 691 }, { 6410, 692 }, { 6514, 5517 },
	{ 6567, 6603 }, { 7300, 5477 }, { 8010, 6677 }, { 8282, 6704 }, { 27000, 2004 }, { 49151, 6950 },
};

const struct registry_table registry_tables[4] = {
	{ ports_tcp, 6083 },
	{ ports_udp, 5948 },
	{ ports_sctp, 115 },
	{ ports_dccp, 36 },
};
