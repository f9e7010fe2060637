# Whether the programs on the sign-in screen, which run as the system before anybody has signed in,
# are the real ones: none is a copy of a command line, none has a debugger put before it (Image File
# Execution Options), all are signed. Then lines of the hosts file, and the digests of files that
# $P.watch names as PATH|SHA-256.
param($P)
$ErrorActionPreference = 'Stop'
$system = "$env:SystemRoot\System32"
$programs = @('sethc.exe', 'utilman.exe', 'osk.exe', 'magnify.exe', 'narrator.exe', 'displayswitch.exe',
    'lsass.exe', 'winlogon.exe', 'userinit.exe')
$shells = @('cmd.exe', 'taskmgr.exe', 'WindowsPowerShell\v1.0\powershell.exe')
$digests = @{}
foreach ($name in $shells) {
    if (Test-Path -LiteralPath "$system\$name") {
        $digests[[string](Get-FileHash -LiteralPath "$system\$name").Hash] = $true
    }
}
$options = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options'
$tools = @()
foreach ($name in $programs) {
    $file = "$system\$name"
    if (-not (Test-Path -LiteralPath $file)) { continue }
    $debugger = ''
    if (Test-Path -LiteralPath "$options\$name") {
        $debugger = [string](Get-Item -LiteralPath "$options\$name").GetValue('Debugger')
    }
    $tools += [ordered]@{
        name = [string]$name
        shell = [bool]$digests.ContainsKey([string](Get-FileHash -LiteralPath $file).Hash)
        debugger = [bool]($debugger -ne '')
        signature = [int](Get-AuthenticodeSignature -LiteralPath $file).Status
    }
}
$lines = 0
if (Test-Path -LiteralPath "$system\drivers\etc\hosts") {
    $lines = @(Get-Content -LiteralPath "$system\drivers\etc\hosts" |
        Where-Object { $_.Trim() -ne '' -and -not $_.Trim().StartsWith('#') }).Count
}
$watched = @()
foreach ($line in @($P.watch | Where-Object { $_ })) {
    $path, $wanted = ([string]$line).Split('|')
    $now = ''
    if (Test-Path -LiteralPath $path -PathType Leaf) { $now = [string](Get-FileHash -LiteralPath $path).Hash }
    $watched += [ordered]@{ path = [string]$path; wanted = [string]$wanted; now = $now }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{ tools = $tools; hosts = [int]$lines; watched = $watched })
