# Lets Windows Update work again, in the parts that are named. services: wuauserv on Manual, UsoSvc
# on Automatic, where they are disabled. policy: the values that switch updates off become 0. search:
# a task of SYSTEM asks each day what is missing and writes it down, since Windows 11 and Server 2025
# refuse that question to whoever comes over the network (since KB5065789).
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$parts = @(([string]$P.parts).Split(','))
$task = 'OsirisUpdates'
$own = "$env:ProgramFiles\OsirisCare\updates"
$policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'
$values = @("$policy\AU|NoAutoUpdate", "$policy|DisableWindowsUpdateAccess")
$starts = [ordered]@{ wuauserv = 'Manual'; UsoSvc = 'Automatic' }

# What the task runs, in its own folder: only administrators may write there.
$search = @'
$ErrorActionPreference = 'Stop'
$here = (Get-Location).Path
$searcher = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher()
$result = $searcher.Search("IsInstalled=0 and Type='Software'")
if (@(2, 3) -notcontains [int]$result.ResultCode) { throw 'the search did not succeed' }
$rows = @($result.Updates | ForEach-Object {
    [ordered]@{
        id = [string]$_.Identity.UpdateID
        kb = @($_.KBArticleIDs | ForEach-Object { [string]$_ })
        severity = [string]$_.MsrcSeverity
        categories = @($_.Categories | ForEach-Object { [string]$_.CategoryID })
        hidden = [bool]$_.IsHidden
        restart = [bool]$_.RebootRequired
        changed = $_.LastDeploymentChangeTime.ToUniversalTime().ToString('o')
    }
})
$found = [ordered]@{ at = (Get-Date).ToUniversalTime().ToString('o'); rows = $rows }
Set-Content -LiteralPath "$here\found.part" -Value (ConvertTo-Json -Compress -Depth 4 -InputObject $found) -Encoding UTF8 -NoNewline
Move-Item -LiteralPath "$here\found.part" -Destination "$here\found.json" -Force
'@

function Get-Value {
    param($Line)
    $key, $name = $Line.Split('|')
    if (-not (Test-Path -LiteralPath $key)) { return $null }
    return (Get-Item -LiteralPath $key).GetValue($name)
}

function Get-Task { return @(Get-ScheduledTask -TaskName 'Osiris*' | Where-Object { $_.TaskName -eq $task }) }

function Set-Search {
    if (-not (Test-Path -LiteralPath $own)) { $null = New-Item -Path $own -ItemType Directory -Force }
    Set-Content -LiteralPath "$own\search.ps1" -Value $search -Encoding UTF8
    $line = '-NoLogo -NoProfile -NonInteractive -Command "& ([ScriptBlock]::Create((Get-Content -LiteralPath ((Get-Location).Path + ''\search.ps1'') -Raw -Encoding UTF8)))"'
    $what = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $line -WorkingDirectory $own
    $when = New-ScheduledTaskTrigger -Daily -At (Get-Date).AddMinutes(-5)
    $who = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    $how = New-ScheduledTaskSettingsSet -StartWhenAvailable -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    $null = Register-ScheduledTask -TaskName $task -Action $what -Trigger $when -Principal $who -Settings $how -Force
    Start-ScheduledTask -TaskName $task
    for ($i = 0; $i -lt 90; $i++) {
        if (Test-Path -LiteralPath "$own\found.json") { return }
        if ($i -gt 2 -and [string]@(Get-Task)[0].State -eq 'Ready') { return }
        Start-Sleep -Seconds 10
    }
}

if ($Mode -eq 'state') {
    $start = @()
    foreach ($name in $starts.Keys) {
        $found = @(Get-Service | Where-Object { $_.Name -eq $name })
        if ($found.Count -gt 0) { $start += $name + '|' + [string]$found[0].StartType }
    }
    [ordered]@{
        starts = @($start)
        no_auto_update = Get-Value -Line $values[0]
        no_access = Get-Value -Line $values[1]
        search = [bool](@(Get-Task).Count -gt 0)
        folder = [bool](Test-Path -LiteralPath $own)
    }
}
if ($Mode -eq 'apply') {
    if ($parts -contains 'services') {
        foreach ($name in $starts.Keys) {
            $found = @(Get-Service | Where-Object { $_.Name -eq $name -and [string]$_.StartType -eq 'Disabled' })
            if ($found.Count -gt 0) { Set-Service -Name $name -StartupType $starts[$name] }
        }
    }
    if ($parts -contains 'policy') {
        foreach ($line in $values) {
            $key, $name = $line.Split('|')
            if ((Get-Value -Line $line) -eq 1) { Set-ItemProperty -LiteralPath $key -Name $name -Value 0 }
        }
    }
    if ($parts -contains 'search') { Set-Search }
}
if ($Mode -eq 'undo') {
    foreach ($line in @($Was.starts)) {
        $name, $start = ([string]$line).Split('|')
        if ([string](Get-Service -Name $name).StartType -ne $start) { Set-Service -Name $name -StartupType $start }
    }
    $before = @($Was.no_auto_update, $Was.no_access)
    for ($i = 0; $i -lt 2; $i++) {
        $key, $name = $values[$i].Split('|')
        if ($null -ne $before[$i] -and (Get-Value -Line $values[$i]) -ne $before[$i]) {
            Set-ItemProperty -LiteralPath $key -Name $name -Value ([int]$before[$i])
        }
    }
    if (-not $Was.search -and @(Get-Task).Count -gt 0) {
        Unregister-ScheduledTask -TaskName $task -Confirm:$false
        foreach ($name in @('search.ps1', 'found.json', 'found.part')) {
            if (Test-Path -LiteralPath "$own\$name") { Remove-Item -LiteralPath "$own\$name" -Force }
        }
    }
    if (-not $Was.folder -and (Test-Path -LiteralPath $own) -and @(Get-ChildItem -LiteralPath $own).Count -eq 0) {
        Remove-Item -LiteralPath $own
    }
}
