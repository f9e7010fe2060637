# Reads which remote control tools that vendors use are installed, and which of them run.
# shellcheck shell=sh source=/dev/null
. "${OSIRIS_LIB:?}/lib.sh"

running=$(cat "$R"/proc/[0-9]*/comm 2>/dev/null || true)
if [ -z "$running" ]; then exit 69; fi
params approved approved
echo 'looked for_known_tools'

newline='
'
# NAME, the starts of its processes' names, PATH...
tool() {
	name=$1 starts=$2
	shift 2
	state=''
	for path in "$@"; do
		if [ -e "$R$path" ]; then state=installed; fi
	done
	for start in $starts; do
		case $newline$running in *"$newline$start"*) state=running ;; esac
	done
	if [ -n "$state" ]; then printf 'tool %s %s\n' "$name" "$state"; fi
}

tool anydesk anydesk /usr/bin/anydesk
tool chrome-remote-desktop chrome-remote-d /opt/google/chrome-remote-desktop
tool connectwise connectwisecont /opt/connectwisecontrol /opt/screenconnect
tool dwservice dwag /usr/share/dwagent
tool logmein logmein /opt/logmein /opt/logmein-host
tool meshagent meshagent /usr/local/mesh /usr/local/mesh_services
tool nomachine nxserver /usr/NX
tool rustdesk rustdesk /usr/bin/rustdesk /usr/share/rustdesk
tool splashtop 'SRStreamer SRFeature splashtop' /opt/splashtop-streamer
tool teamviewer teamviewer /opt/teamviewer /usr/bin/teamviewer
tool vnc 'Xvnc x11vnc vino-server wayvnc krfb vncserver Xtigervnc' /usr/bin/x11vnc
tool xrdp xrdp /usr/sbin/xrdp
tool zohoassist ZohoUrs /opt/zohoassist /usr/local/ZohoAssist
tool ngrok ngrok /usr/local/bin/ngrok /usr/bin/ngrok
tool tailscale tailscaled /usr/sbin/tailscaled
tool zerotier zerotier-one /usr/sbin/zerotier-one
