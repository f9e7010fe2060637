# Gives Windows Update an empty store: SoftwareDistribution is moved into this change's own folder,
# and Windows makes a new one. Then SYSTEM searches once, so that it shows whether it helped.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$store = "$env:SystemRoot\SoftwareDistribution"
$old = "$Place\SoftwareDistribution"
$own = "$env:ProgramFiles\OsirisCare\updates"
$mark = "$own\reset.txt"
$task = 'OsirisSearch'
$names = @('wuauserv', 'BITS')

$search = @'
$ErrorActionPreference = 'Stop'
$null = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher().Search("IsInstalled=0 and Type='Software'")
'@

function Get-Running {
    return @(Get-Service -Name $names | Where-Object { [string]$_.Status -eq 'Running' } |
        ForEach-Object { [string]$_.Name })
}

function Stop-Client {
    foreach ($name in Get-Running) { Stop-Service -Name $name -Force }
}

# As it was before: what ran runs, what stood stands.
function Restore-Client {
    param($Ran)
    foreach ($name in Get-Running) {
        if ($Ran -notcontains $name) { Stop-Service -Name $name -Force }
    }
    $now = @(Get-Running)
    foreach ($name in $Ran) {
        if ($now -notcontains $name) { Start-Service -Name $name }
    }
}

function Get-Ran {
    $text = [string](Get-Content -LiteralPath "$Place\running.txt" -Raw -Encoding UTF8)
    return @($text.Trim().Split(',') | Where-Object { $_ })
}

function Get-Task { return @(Get-ScheduledTask -TaskName 'Osiris*' | Where-Object { $_.TaskName -eq $task }) }

# A search that fails is no fault of this change: the check that runs next tells.
function Start-Search {
    Set-Content -LiteralPath "$Place\search.ps1" -Value $search -Encoding UTF8
    $line = '-NoLogo -NoProfile -NonInteractive -Command "& ([ScriptBlock]::Create((Get-Content -LiteralPath ((Get-Location).Path + ''\search.ps1'') -Raw -Encoding UTF8)))"'
    $what = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $line -WorkingDirectory $Place
    $who = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    $null = Register-ScheduledTask -TaskName $task -Action $what -Principal $who -Force
    Start-ScheduledTask -TaskName $task
    for ($i = 0; $i -lt 90; $i++) {
        if ([string]@(Get-Task)[0].State -ne 'Running') { break }
        Start-Sleep -Seconds 10
    }
    Unregister-ScheduledTask -TaskName $task -Confirm:$false
}

if ($Mode -eq 'state') {
    $when = $null
    if (Test-Path -LiteralPath $mark) { $when = ([string](Get-Content -LiteralPath $mark -Raw)).Trim() }
    [ordered]@{ moved = [bool](Test-Path -LiteralPath $old); reset = $when; folder = [bool](Test-Path -LiteralPath $own) }
}
if ($Mode -eq 'apply') {
    if (Test-Path -LiteralPath $store) {
        $ran = @(Get-Running)
        Set-Content -LiteralPath "$Place\running.txt" -Value ($ran -join ',') -Encoding UTF8
        try {
            Stop-Client
            Move-Item -LiteralPath $store -Destination $old
        }
        finally { Restore-Client -Ran $ran }
    }
    if (-not (Test-Path -LiteralPath $own)) { $null = New-Item -Path $own -ItemType Directory -Force }
    Set-Content -LiteralPath $mark -Value (Get-Date).ToUniversalTime().ToString('o') -Encoding ASCII
    Start-Search
}
if ($Mode -eq 'undo') {
    if (@(Get-Task).Count -gt 0) { Unregister-ScheduledTask -TaskName $task -Confirm:$false }
    if (Test-Path -LiteralPath $old) {
        Stop-Client
        if (Test-Path -LiteralPath $store) { Remove-Item -LiteralPath $store -Recurse -Force }
        Move-Item -LiteralPath $old -Destination $store
    }
    if (Test-Path -LiteralPath "$Place\running.txt") { Restore-Client -Ran (Get-Ran) }
    if ($null -eq $Was.reset) {
        if (Test-Path -LiteralPath $mark) { Remove-Item -LiteralPath $mark -Force }
    }
    else { Set-Content -LiteralPath $mark -Value ([string]$Was.reset) -Encoding ASCII }
    if (-not $Was.folder -and (Test-Path -LiteralPath $own) -and @(Get-ChildItem -LiteralPath $own).Count -eq 0) {
        Remove-Item -LiteralPath $own
    }
}
