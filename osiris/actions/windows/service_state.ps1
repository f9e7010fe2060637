# How services start, and whether they run. The delayed start of a service is a value of its own in
# the registry, which Set-Service of 5.1 leaves alone.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$root = 'HKLM:\SYSTEM\CurrentControlSet\Services\'
$words = @{ 2 = 'Automatic'; 3 = 'Manual'; 4 = 'Disabled' }
$names = @($P.name | ForEach-Object { [string]$_ } | Sort-Object -Unique)
# Without these lists, whoever gets hold of the box could start telnet or stop the firewall.
$mayRun = @('ADWS', 'BITS', 'CryptSvc', 'DFSR', 'DHCPServer', 'DNS', 'Dnscache', 'DoSvc', 'EventLog',
    'IsmServ', 'Kdc', 'LanmanServer', 'LanmanWorkstation', 'Netlogon', 'NlaSvc', 'Schedule', 'swprv',
    'TrustedInstaller', 'UsoSvc', 'VSS', 'W32Time', 'wbengine', 'WinDefend', 'wuauserv')
$mayRest = @('Spooler')

# Those of the services and of their circle that run: to start a service starts what it needs, to
# stop it stops what needs it. Drivers may be among them, which Get-Service does not list.
function Get-Running {
    $circle = @()
    foreach ($service in Get-Service -Name $names) {
        $circle += $service.Name
        if ($P.status -eq 'Running') {
            $circle += @($service.ServicesDependedOn | ForEach-Object { $_.Name })
        }
        if ($P.status -eq 'Stopped') {
            $circle += @($service.DependentServices | ForEach-Object { $_.Name })
        }
    }
    return @(Get-Service |
        Where-Object { $circle -contains $_.Name -and [string]$_.Status -eq 'Running' } |
        ForEach-Object { [string]$_.Name } | Sort-Object -Unique)
}

if ($Mode -eq 'state') {
    $starts = @()
    foreach ($name in $names) {
        $kept = Get-ItemProperty -Path ($root + $name)
        $delayed = 'none'
        if ($null -ne $kept.DelayedAutostart) { $delayed = [string]$kept.DelayedAutostart }
        $starts += $name + '|' + [string]$kept.Start + '|' + $delayed
    }
    [ordered]@{ starts = @($starts); running = @(Get-Running) }
}
if ($Mode -eq 'apply') {
    $list = $mayRun
    if ($P.status -eq 'Stopped' -or $P.start -eq 'Disabled') { $list = $mayRest }
    foreach ($name in $names) {
        if ($list -notcontains $name) { throw 'osiris-refused: this service is not on the list' }
    }
    foreach ($name in $names) {
        $service = Get-Service -Name $name
        if ($P.start -and [string]$service.StartType -ne $P.start) {
            Set-Service -Name $name -StartupType $P.start
        }
        if ($P.status -eq 'Running' -and [string]$service.Status -ne 'Running') {
            Start-Service -Name $name
        }
        if ($P.status -eq 'Stopped' -and [string]$service.Status -ne 'Stopped') {
            Stop-Service -Name $name -Force
        }
    }
}
if ($Mode -eq 'undo') {
    foreach ($line in @($Was.starts)) {
        $name, $start, $delayed = ([string]$line).Split('|')
        $key = $root + $name
        $kept = Get-ItemProperty -Path $key
        if ([int]$kept.Start -ne [int]$start) {
            Set-Service -Name $name -StartupType $words[[int]$start]
        }
        if ($delayed -ne 'none') {
            Set-ItemProperty -Path $key -Name DelayedAutostart -Value ([int]$delayed) -Type DWord
        }
        elseif ($null -ne $kept.DelayedAutostart) {
            Remove-ItemProperty -Path $key -Name DelayedAutostart
        }
    }
    $ran = @($Was.running | ForEach-Object { [string]$_ })
    foreach ($name in @(Get-Running)) {
        if ($ran -notcontains $name) { Stop-Service -Name $name -Force }
    }
    $now = @(Get-Running)
    foreach ($name in $ran) {
        if ($now -notcontains $name) { Start-Service -Name $name }
    }
}
