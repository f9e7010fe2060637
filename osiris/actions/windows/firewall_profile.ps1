# The settings of one firewall profile in the machine's own store, as far as a parameter names them.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'

# What of ours comes in through this profile now: the ports of open connections to WinRM.
function Get-LivePort {
    $ports = @(Get-WSManInstance -ResourceURI winrm/config/listener -Enumerate |
        ForEach-Object { [string]$_.Port })
    return @(Get-NetTCPConnection -State Established |
        Where-Object { $ports -contains [string]$_.LocalPort } |
        ForEach-Object { [string]$_.LocalPort } | Sort-Object -Unique)
}

# A network that is not known yet is public, and so is one that nobody can tell.
function Test-Live {
    $live = @(Get-NetConnectionProfile | ForEach-Object {
        if ([string]$_.NetworkCategory -eq 'DomainAuthenticated') { 'Domain' }
        else { [string]$_.NetworkCategory }
    })
    return ($live.Count -eq 0 -or $live -contains $P.profile)
}

function Test-WayIn {
    param($Port)
    $filters = @(Get-NetFirewallPortFilter -PolicyStore ActiveStore | Where-Object {
        @('TCP', '6') -contains [string]$_.Protocol -and
        @($_.LocalPort | ForEach-Object { [string]$_ }) -contains $Port
    } | ForEach-Object { [string]$_.InstanceID })
    $rules = @(Get-NetFirewallRule -PolicyStore ActiveStore -Direction Inbound -Enabled True |
        Where-Object { $filters -contains [string]$_.InstanceID } |
        Where-Object {
            $names = ([string]$_.Profile).Replace(' ', '').Split(',')
            $names -contains 'Any' -or $names -contains $P.profile
        })
    $allow = @($rules | Where-Object { [string]$_.Action -eq 'Allow' })
    $block = @($rules | Where-Object { [string]$_.Action -eq 'Block' })
    return ($allow.Count -gt 0 -and $block.Count -eq 0)
}

if ($Mode -eq 'state') {
    $now = Get-NetFirewallProfile -Name $P.profile
    [ordered]@{
        enabled = [string]$now.Enabled
        inbound = [string]$now.DefaultInboundAction
        log_blocked = [string]$now.LogBlocked
        log_kilobytes = [int]$now.LogMaxSizeKilobytes
    }
}
if ($Mode -eq 'apply') {
    if (Test-Live) {
        $ports = @(Get-LivePort)
        if ($ports.Count -eq 0) { throw 'osiris-refused: the way in of the box cannot be told' }
        foreach ($port in $ports) {
            if (-not (Test-WayIn -Port $port)) {
                throw 'osiris-refused: no rule of this profile lets the box in'
            }
        }
    }
    if ($P.keep -eq 'rules') {
        $null = netsh.exe advfirewall export "$Place\firewall.wfw"
        if ($LASTEXITCODE) { throw 'the rules could not be exported' }
    }
    if ($P.enabled) { Set-NetFirewallProfile -Name $P.profile -Enabled $P.enabled }
    if ($P.inbound) { Set-NetFirewallProfile -Name $P.profile -DefaultInboundAction $P.inbound }
    if ($P.log_blocked) { Set-NetFirewallProfile -Name $P.profile -LogBlocked $P.log_blocked }
    if ($P.log_kilobytes) {
        $now = [int](Get-NetFirewallProfile -Name $P.profile).LogMaxSizeKilobytes
        if ($now -lt [int]$P.log_kilobytes) {
            Set-NetFirewallProfile -Name $P.profile -LogMaxSizeKilobytes ([int]$P.log_kilobytes)
        }
    }
}
if ($Mode -eq 'undo') {
    Set-NetFirewallProfile -Name $P.profile -Enabled $Was.enabled -DefaultInboundAction $Was.inbound -LogBlocked $Was.log_blocked -LogMaxSizeKilobytes ([int]$Was.log_kilobytes)
}
