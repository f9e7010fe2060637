# Reads which tools manage the settings of this machine: Puppet, Chef, Salt, CFEngine, Ansible.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

if [ ! -d "$R/etc" ]; then exit 69; fi
running=$(cat "$R"/proc/[0-9]*/comm 2>/dev/null || true)

# Whether a timer, a service that is enabled, or cron names this program.
planned() {
	grep -rqsE "(^|[^[:alnum:]])($1)([^[:alnum:]]|\$)" "$R"/etc/crontab "$R"/etc/cron.* \
		"$R"/var/spool/cron "$R"/etc/systemd/system
}

# NAME, the names of its processes and programs as a pattern, PATH...
manager() {
	name=$1 program=$2
	shift 2
	for path in "$@"; do
		if [ -e "$R$path" ]; then
			if printf '%s\n' "$running" | grep -Eqx "$program" || planned "$program"; then
				printf 'manager %s runs\n' "$name"
			else
				printf 'manager %s rests\n' "$name"
			fi
			return
		fi
	done
}

manager puppet 'puppet|puppet-agent' /opt/puppetlabs/bin/puppet /usr/bin/puppet
manager chef 'chef-client|cinc-client' /usr/bin/chef-client /opt/chef/bin/chef-client \
	/opt/cinc/bin/cinc-client
manager salt 'salt-minion' /usr/bin/salt-minion /opt/saltstack/salt/salt-minion
manager cfengine 'cf-agent|cf-execd' /var/cfengine/bin/cf-agent /usr/sbin/cf-agent
manager ansible 'ansible-pull' /usr/bin/ansible-pull /usr/local/bin/ansible-pull
echo 'looked for five'
