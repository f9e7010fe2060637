# Which old versions of TLS this machine may speak ($P.side: Server or Client): Enabled below
# SCHANNEL\Protocols. Schannel reads it when the machine starts: since when it stands as it is now,
# our own verb has noted (OsirisCare, TlsChangedAt), and when the machine started is asked of WMI.
param($P)
$ErrorActionPreference = 'Stop'
$root = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\'
$rows = @()
foreach ($version in @($P.versions)) {
    $path = $root + [string]$version + '\' + [string]$P.side
    $enabled = $null
    if (Test-Path -LiteralPath $path) {
        $enabled = (Get-Item -LiteralPath $path).GetValue('Enabled')
        if ($null -ne $enabled) { $enabled = [int64]$enabled }
    }
    $rows += [ordered]@{ version = [string]$version; enabled = $enabled }
}
$changed = ''
if (Test-Path -LiteralPath 'HKLM:\SOFTWARE\OsirisCare') {
    $changed = [string](Get-Item -LiteralPath 'HKLM:\SOFTWARE\OsirisCare').GetValue('TlsChangedAt')
}
$system = Get-CimInstance -ClassName Win32_OperatingSystem
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    side = [string]$P.side
    rows = $rows
    changed = $changed
    started = $system.LastBootUpTime.ToUniversalTime().ToString('o')
})
