# What the directory (a domain controller) and the directory client of this machine insist on, since
# when unsigned sign-ins are recorded, and who made one within seven days: Directory Service, events
# 2889 (unsigned or in clear) and 3039 (no channel binding). support.microsoft.com KB4520412.
param($P)
$ErrorActionPreference = 'Stop'

function Get-Value {
    param($Key, $Name)
    if (-not (Test-Path -Path $Key)) { return $null }
    $value = (Get-ItemProperty -Path $Key).$Name
    if ($null -eq $value) { return $null }
    return [int]$value
}

$services = 'HKLM:\SYSTEM\CurrentControlSet\Services'
$kept = 'HKLM:\SOFTWARE\OsirisCare'
$controller = [int](Get-CimInstance -ClassName Win32_ComputerSystem -Property DomainRole).DomainRole -ge 4
$build = [int](Get-CimInstance -ClassName Win32_OperatingSystem -Property BuildNumber).BuildNumber
$now = (Get-Date).ToUniversalTime()
$level = 0
$since = ''
$seen = @()
if ($controller) {
    $level = [int](Get-Value -Key "$services\NTDS\Diagnostics" -Name '16 LDAP Interface Events')
    if (Test-Path -Path $kept) { $since = [string](Get-ItemProperty -Path $kept).LdapWatchedSince }
    if ($level -ge 2) {
        $wanted = @{ LogName = 'Directory Service'; Id = 2889, 3039; StartTime = (Get-Date).AddDays(-7) }
        try {
            $seen = @(Get-WinEvent -FilterHashtable $wanted -MaxEvents 5000 |
                ForEach-Object { [string]$_.Id + ' ' + [string]$_.Properties[0].Value } | Sort-Object -Unique)
        }
        catch { if ($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw } }
    }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    now = $now.ToString('o')
    controller = $controller
    build = $build
    server = Get-Value -Key "$services\NTDS\Parameters" -Name 'LDAPServerIntegrity'
    binding = Get-Value -Key "$services\NTDS\Parameters" -Name 'LdapEnforceChannelBinding'
    client = Get-Value -Key "$services\ldap" -Name 'LDAPClientIntegrity'
    level = $level
    since = $since
    seen = $seen
})
