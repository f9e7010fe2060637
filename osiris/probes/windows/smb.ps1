# What the file server and the file client insist on (Get-SmbServerConfiguration,
# Get-SmbClientConfiguration), whether the old client's driver starts (mrxsmb10), since when the use
# of SMB 1 is recorded, and who used it (Microsoft-Windows-SMBServer/Audit, event 3000).
param($P)
$ErrorActionPreference = 'Stop'
$offers = [string](Get-Service -Name LanmanServer).Status -eq 'Running'
$server = $null
if ($offers) { $server = Get-SmbServerConfiguration }
$client = Get-SmbClientConfiguration
$old = 'HKLM:\SYSTEM\CurrentControlSet\Services\mrxsmb10'
$driver = $null
if (Test-Path -Path $old) { $driver = [int](Get-ItemProperty -Path $old).Start }
$since = ''
$kept = 'HKLM:\SOFTWARE\OsirisCare'
if (Test-Path -Path $kept) { $since = [string](Get-ItemProperty -Path $kept).Smb1WatchedSince }
$now = (Get-Date).ToUniversalTime()
$seen = @()
if ($offers -and [bool]$server.AuditSmb1Access) {
    $log = Get-WinEvent -ListLog 'Microsoft-Windows-SMBServer/Audit'
    if ([int64]$log.RecordCount -gt 0) {
        $found = Get-WinEvent -LogName 'Microsoft-Windows-SMBServer/Audit' -MaxEvents 2000
        $seen = @($found | Where-Object { $_.Id -eq 3000 -and $_.TimeCreated.ToUniversalTime() -gt $now.AddDays(-7) } |
            ForEach-Object { [string]$_.Properties[$_.Properties.Count - 1].Value } | Sort-Object -Unique)
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    now = $now.ToString('o')
    offers = $offers
    smb1_server = [bool]$server.EnableSMB1Protocol
    smb1_driver = $driver
    smb1_recorded = [bool]$server.AuditSmb1Access
    smb1_since = $since
    smb1_clients = $seen
    server_signing = [bool]$server.RequireSecuritySignature
    client_signing = [bool]$client.RequireSecuritySignature
    encryption = [bool]$server.EncryptData
})
