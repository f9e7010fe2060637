# Reads which tools manage the settings of this machine: configuration management, Landscape and
# the agents of RMMs, by the folders and programs that their makers' manuals name.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -d "$R/etc" ]; then exit 69; fi
running=$(cat "$R"/proc/[0-9]*/comm 2>/dev/null || true)

# Whether a timer, a service that is enabled, or cron names this program.
planned() {
	grep -rqsE "(^|[^[:alnum:]])($1)([^[:alnum:]]|\$)" "$R"/etc/crontab "$R"/etc/cron.* \
		"$R"/var/spool/cron "$R"/etc/systemd/system
}

# NAME, the names of its processes (15 letters, proc(5)) and programs as a pattern, PATH...
manager() {
	name=$1 program=$2
	shift 2
	for path in "$@"; do
		if [ -e "$R$path" ]; then
			if printf '%s\n' "$running" | grep -Eqx "$program" || planned "$program"; then
				printf 'manager runs %s\n' "$name"
			else
				printf 'manager rests %s\n' "$name"
			fi
			return
		fi
	done
}

manager puppet 'puppet|puppet-agent' /opt/puppetlabs/bin/puppet /usr/bin/puppet
manager chef 'chef-client|cinc-client' /usr/bin/chef-client /opt/chef/bin/chef-client \
	/opt/cinc/bin/cinc-client
manager salt 'salt-minion|venv-salt-minio|venv-salt-minion' /usr/bin/salt-minion \
	/opt/saltstack/salt/salt-minion /usr/lib/venv-salt-minion
manager cfengine 'cf-agent|cf-execd' /var/cfengine/bin/cf-agent /usr/sbin/cf-agent
manager ansible 'ansible-pull' /usr/bin/ansible-pull /usr/local/bin/ansible-pull
manager rudder 'rudder|rudder-agent' /opt/rudder/bin/rudder
# landscape-common is on many machines that are enrolled nowhere: only the client's settings count.
manager Landscape 'landscape-clien|landscape-manag|landscape-client' /etc/landscape/client.conf
manager 'Red Hat Satellite' 'rhsmcertd' /etc/rhsm/ca/katello-server-ca.pem
manager NinjaOne 'ninjarmm-linage|ninjarmm-linagent' /opt/NinjaRMMAgent
manager 'Datto RMM' 'CagService' /opt/CentraStage /usr/local/share/CentraStage
manager 'ConnectWise Automate' 'ltechagent' /usr/local/ltechagent
manager Atera 'AteraAgent' /usr/lib/atera-agent /etc/atera-agent
manager 'Kaseya VSA' 'KaseyaAgent|vsax|pcmonitor' /opt/Kaseya /etc/vsax
manager Action1 'action1_agent' /opt/action1
manager 'Tactical RMM' 'tacticalagent' /usr/local/bin/tacticalagent
manager ManageEngine 'dcservice' /usr/local/manageengine/uems_agent
manager Pulseway 'pulsewayd' /usr/sbin/pulsewayd
manager Automox 'amagent' /opt/amagent
manager Tanium 'TaniumClient' /opt/Tanium/TaniumClient
manager BigFix 'BESClient' /opt/BESClient
manager 'device management (Intune)' 'intune-daemon|intune-agent' /opt/microsoft/intune
echo 'looked for known'
