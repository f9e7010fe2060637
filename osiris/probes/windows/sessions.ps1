# Whether anybody is signed in at this machine, here or by remote desktop; no names are kept.
# Win32_LogonSession with Win32_LoggedOnUser (types 2, 10, 11, 12), which administrators see whole;
# and sessions in which a desktop runs, which everybody sees. DWM-n and UMFD-n are Windows' own.
param($P)
$ErrorActionPreference = 'Stop'
$own = '^(DWM|UMFD)-[0-9]+$'
$kinds = @{}
foreach ($one in Get-CimInstance -ClassName Win32_LogonSession) {
    $kinds[[string]$one.LogonId] = [int]$one.LogonType
}
$busy = @{}
foreach ($link in Get-CimInstance -ClassName Win32_SessionProcess) {
    $busy[[string]$link.Antecedent.LogonId] = $true
}
$people = @{}
foreach ($link in Get-CimInstance -ClassName Win32_LoggedOnUser) {
    $id = [string]$link.Dependent.LogonId
    if (@(2, 10, 11, 12) -notcontains $kinds[$id]) { continue }
    if ([string]$link.Antecedent.Name -match $own) { continue }
    if ($busy.ContainsKey($id)) { $people[$id] = $true }
}
$desktops = @(Get-Process | Where-Object {
    [int]$_.SessionId -ne 0 -and @('explorer', 'sihost', 'rdpshell', 'rdpinit') -contains [string]$_.ProcessName
} | ForEach-Object { [int]$_.SessionId } | Sort-Object -Unique)
ConvertTo-Json -Compress -InputObject ([ordered]@{
    whole = [bool]$kinds.ContainsKey('999')
    people = [int]$people.Count
    desktops = [int]$desktops.Count
})
