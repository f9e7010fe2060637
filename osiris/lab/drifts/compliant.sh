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
systemctl restart chrony

mkdir -p /etc/systemd/journald.conf.d /var/log/journal
printf '[Journal]\nStorage=persistent\n' >/etc/systemd/journald.conf.d/50-clinic.conf
systemctl restart systemd-journald

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
printf 'minlen = 14\nminclass = 3\n' >/etc/security/pwquality.conf
printf 'deny = 5\nunlock_time = 900\n' >/etc/security/faillock.conf
cat >/usr/share/pam-configs/clinic-lockout <<CONF
Name: Shut an account for a while after wrong passwords
Default: yes
Priority: 1024
Auth-Type: Primary
Auth:
	required pam_faillock.so preauth
CONF
cat >/usr/share/pam-configs/clinic-lockout-count <<CONF
Name: Count wrong passwords
Default: yes
Priority: 0
Auth-Type: Primary
Auth:
	[default=die] pam_faillock.so authfail
Account-Type: Primary
Account:
	required pam_faillock.so
CONF
DEBIAN_FRONTEND=noninteractive pam-auth-update --package
printf 'TMOUT=900\nreadonly TMOUT\nexport TMOUT\n' >/etc/profile.d/clinic-idle.sh

cat >/etc/sysctl.d/60-clinic.conf <<CONF
net.ipv4.ip_forward = 0
net.ipv4.tcp_syncookies = 1
CONF
for net in all default eth0; do
    cat >>/etc/sysctl.d/60-clinic.conf <<CONF
net.ipv4.conf.$net.accept_redirects = 0
net.ipv4.conf.$net.secure_redirects = 0
net.ipv4.conf.$net.send_redirects = 0
net.ipv4.conf.$net.accept_source_route = 0
net.ipv4.conf.$net.rp_filter = 1
net.ipv6.conf.$net.accept_redirects = 0
net.ipv6.conf.$net.accept_source_route = 0
CONF
done
sysctl --quiet --load=/etc/sysctl.d/60-clinic.conf
echo 'nameserver 10.77.0.1' >/etc/resolv.conf # nobody answers there, at once

# Logs stay for a year: 52 weeks or 12 months.
sed -i -e 's/^\(\s*\)rotate .*/\1rotate 53/' /etc/logrotate.conf /etc/logrotate.d/*

/srv/practice-apt/renew
cat >/etc/apt/apt.conf.d/20auto-upgrades <<CONF
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
CONF
chmod 600 /etc/crontab
