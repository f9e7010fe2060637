#!/bin/sh
# Brings a fresh host near the baseline, so that a drift stands out: compliant.sh <PUBLIC-KEY
# What is set here is how a careful technician would leave a clinic's server, under names of his own.
set -eu
key=$(cat)

# Somebody who may administer the machine, with a key, when root and passwords are shut out.
id clinicadmin >/dev/null 2>&1 || useradd --create-home --shell /bin/bash --groups sudo clinicadmin
head -c 18 /dev/urandom | base64 | sed 's/^/clinicadmin:/' | chpasswd
install -d -m 700 -o clinicadmin -g clinicadmin /home/clinicadmin /home/clinicadmin/.ssh
echo "$key" >/home/clinicadmin/.ssh/authorized_keys
chown clinicadmin:clinicadmin /home/clinicadmin/.ssh/authorized_keys
chmod 600 /home/clinicadmin/.ssh/authorized_keys

cat >/etc/ssh/sshd_config.d/50-clinic.conf <<CONF
PermitRootLogin no
PasswordAuthentication no
KbdInteractiveAuthentication no
X11Forwarding no
MaxAuthTries 4
LoginGraceTime 60
ClientAliveInterval 300
ClientAliveCountMax 2
LogLevel VERBOSE
Banner /etc/issue.net
Ciphers aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr
MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com
CONF
for banner in /etc/issue /etc/issue.net; do
    echo 'Only for authorized staff of this clinic. Use is recorded.' >$banner
done
sshd -t
systemctl reload ssh

ufw allow 22/tcp
ufw default deny incoming
ufw --force enable

# There is no time server in the practice network: the host takes its own clock for one.
mkdir -p /etc/chrony/conf.d
echo 'local stratum 10' >/etc/chrony/conf.d/practice.conf
systemctl enable chrony
systemctl restart chrony

mkdir -p /etc/systemd/journald.conf.d /var/log/journal
printf '[Journal]\nStorage=persistent\n' >/etc/systemd/journald.conf.d/50-clinic.conf
systemctl restart systemd-journald
systemctl enable --now rsyslog cron

sed -i -e 's/^max_log_file_action *=.*/max_log_file_action = keep_logs/' \
    -e 's/^space_left_action *=.*/space_left_action = SYSLOG/' /etc/audit/auditd.conf
cat >/etc/audit/rules.d/50-clinic.rules <<RULES
-w /etc/passwd -p wa -k identity
-w /etc/shadow -p wa -k identity
-w /etc/group -p wa -k identity
-w /etc/gshadow -p wa -k identity
-w /etc/sudoers -p wa -k privilege
-w /etc/sudoers.d/ -p wa -k privilege
-w /var/log/lastlog -p wa -k logins
RULES
augenrules >/dev/null

sed -i -e 's/^PASS_MAX_DAYS.*/PASS_MAX_DAYS\t365/' -e 's/^PASS_MIN_DAYS.*/PASS_MIN_DAYS\t1/' \
    -e 's/^UMASK.*/UMASK\t\t027/' /etc/login.defs
cat >/etc/security/pwquality.conf <<CONF
minlen = 14
minclass = 3
CONF
cat >/etc/security/faillock.conf <<CONF
deny = 5
unlock_time = 900
CONF

cat >/etc/apt/apt.conf.d/20auto-upgrades <<CONF
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
CONF
chmod 600 /etc/crontab
