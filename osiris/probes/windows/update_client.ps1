# Whether Windows Update can work: its services, the policy values that switch it off (Windows Update
# settings, WindowsUpdate\AU), the searches of the last days (events 25 and 26 of its own log), who
# may search here, and when the box last gave the client a fresh store.
param($P)
$ErrorActionPreference = 'Stop'
$log = 'Microsoft-Windows-WindowsUpdateClient/Operational'
$kept = "$env:ProgramFiles\OsirisCare\updates"

$services = @(Get-Service | Where-Object { @('wuauserv', 'UsoSvc') -contains $_.Name } | ForEach-Object {
    [ordered]@{ name = [string]$_.Name; start = [string]$_.StartType }
})

function Read-Value {
    param($Key, $Name)
    if (-not (Test-Path -LiteralPath $Key)) { return $null }
    $value = (Get-Item -LiteralPath $Key).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int]$value
}
$policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'

$searches = @()
try {
    $since = (Get-Date).AddDays(-[int]$P.days)
    $searches = @(Get-WinEvent -FilterHashtable @{ LogName = $log; Id = 25, 26; StartTime = $since } |
        ForEach-Object {
            $code = 0
            if ([int]$_.Id -eq 25 -and @($_.Properties).Count -gt 0) { $code = $_.Properties[0].Value }
            if ($code -isnot [string]) { $code = '0x{0:x8}' -f $code }
            [ordered]@{ id = [int]$_.Id; code = [string]$code }
        })
}
catch {
    if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
}

# E_ACCESSDENIED, whatever PowerShell has wrapped it in.
$may = $true
try { $null = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher() }
catch {
    $inner = $_.Exception.InnerException
    $denied = $_.Exception.HResult -eq -2147024891
    if ($null -ne $inner -and $inner.HResult -eq -2147024891) { $denied = $true }
    if (-not $denied) { throw }
    $may = $false
}
$age = $null
if (Test-Path -LiteralPath "$kept\found.json") {
    $found = Get-Item -LiteralPath "$kept\found.json"
    $age = [int][Math]::Floor(((Get-Date) - $found.LastWriteTime).TotalHours)
}
$reset = $null
if (Test-Path -LiteralPath "$kept\reset.txt") {
    $reset = ([string](Get-Content -LiteralPath "$kept\reset.txt" -Raw)).Trim()
}
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    services = $services
    no_auto = Read-Value -Key "$policy\AU" -Name 'NoAutoUpdate'
    no_access = Read-Value -Key $policy -Name 'DisableWindowsUpdateAccess'
    searches = $searches
    may_search = [bool]$may
    task_hours = $age
    reset = $reset
    now = (Get-Date).ToUniversalTime().ToString('o')
})
