# What waits for a restart: the marks of the component store, of Windows Update, of renamed files and
# of a new name or domain, and when updates were installed since the last start (event 19, System).
# learn.microsoft.com windows/win32/wua_sdk (RebootRequired), windows/win32/api/winbase MoveFileEx.
param($P)
$ErrorActionPreference = 'Stop'
$marks = @()
$current = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion'
if (Test-Path -LiteralPath "$current\Component Based Servicing\RebootPending") { $marks += 'components' }
if (Test-Path -LiteralPath "$current\WindowsUpdate\Auto Update\RebootRequired") { $marks += 'updates' }
$control = 'HKLM:\SYSTEM\CurrentControlSet\Control'
$names = "$control\ComputerName"
if ((Test-Path -LiteralPath "$names\ActiveComputerName") -and (Test-Path -LiteralPath "$names\ComputerName")) {
    $active = (Get-Item -LiteralPath "$names\ActiveComputerName").GetValue('ComputerName')
    $wanted = (Get-Item -LiteralPath "$names\ComputerName").GetValue('ComputerName')
    if ([string]$active -ne [string]$wanted) { $marks += 'name' }
}
$netlogon = 'HKLM:\SYSTEM\CurrentControlSet\Services\Netlogon'
if (Test-Path -LiteralPath $netlogon) {
    $values = @((Get-Item -LiteralPath $netlogon).GetValueNames())
    if ($values -contains 'JoinDomain' -or $values -contains 'AvoidSpnSet') { $marks += 'domain' }
}
$files = 0
if (Test-Path -LiteralPath "$control\Session Manager") {
    $moves = (Get-Item -LiteralPath "$control\Session Manager").GetValue('PendingFileRenameOperations')
    $files = @($moves | Where-Object { $_ }).Count
}
$started = (Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime
$installed = $null
try {
    $wanted = @{ LogName = 'System'; ProviderName = 'Microsoft-Windows-WindowsUpdateClient'; Id = 19; StartTime = $started }
    $first = @(Get-WinEvent -FilterHashtable $wanted -Oldest -MaxEvents 1)
    $installed = $first[0].TimeCreated.ToUniversalTime().ToString('o')
}
catch {
    if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    marks = @($marks)
    files = [int]$files
    started = $started.ToUniversalTime().ToString('o')
    installed = $installed
    now = (Get-Date).ToUniversalTime().ToString('o')
})
