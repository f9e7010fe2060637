# Downloads and installs the updates whose ids are given. Windows refuses both to whoever comes over
# the network (learn.microsoft.com windows/win32/wua_sdk/using-wua-from-a-remote-computer), so that a
# task of SYSTEM does it; it writes down how far it is, and this waits for its end. Nothing restarts.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$task = 'OsirisInstall'
$update = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update'

# What the task runs, in this change's own folder.
$work = @'
$ErrorActionPreference = 'Stop'
$here = (Get-Location).Path
function Save-Stage {
    param($Stage, $Detail)
    $text = ConvertTo-Json -Compress -InputObject ([ordered]@{ stage = [string]$Stage; detail = [string]$Detail })
    Set-Content -LiteralPath "$here\stage.part" -Value $text -Encoding UTF8 -NoNewline
    Move-Item -LiteralPath "$here\stage.part" -Destination "$here\stage.json" -Force
}
try {
    $wanted = ([string](Get-Content -LiteralPath "$here\wanted.txt" -Raw -Encoding UTF8)).Trim().Split(',')
    Save-Stage -Stage 'search'
    $session = New-Object -ComObject Microsoft.Update.Session
    $found = $session.CreateUpdateSearcher().Search("IsInstalled=0 and IsHidden=0 and Type='Software'")
    $list = New-Object -ComObject Microsoft.Update.UpdateColl
    foreach ($one in $found.Updates) {
        if ($wanted -notcontains [string]$one.Identity.UpdateID) { continue }
        if ([bool]$one.InstallationBehavior.CanRequestUserInput) { continue }
        if (-not [bool]$one.EulaAccepted) { $null = $one.AcceptEula() }
        $null = $list.Add($one)
    }
    if ([int]$list.Count -gt 0) {
        Save-Stage -Stage 'download'
        $loader = $session.CreateUpdateDownloader()
        $loader.Updates = $list
        $done = $loader.Download()
        if (@(2, 3) -notcontains [int]$done.ResultCode) { throw ('download 0x{0:x8}' -f [int]$done.HResult) }
        Save-Stage -Stage 'install'
        $installer = $session.CreateUpdateInstaller()
        $installer.Updates = $list
        $done = $installer.Install()
        if ([int]$done.ResultCode -ne 2) { throw ('install 0x{0:x8}' -f [int]$done.HResult) }
    }
    # What the daily search has written down is old now.
    $daily = "$env:ProgramFiles\OsirisCare\updates\found.json"
    if (Test-Path -LiteralPath $daily) {
        $again = $session.CreateUpdateSearcher().Search("IsInstalled=0 and Type='Software'")
        $rows = @($again.Updates | ForEach-Object {
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
        $new = [ordered]@{ at = (Get-Date).ToUniversalTime().ToString('o'); rows = $rows }
        Set-Content -LiteralPath $daily -Value (ConvertTo-Json -Compress -Depth 4 -InputObject $new) -Encoding UTF8 -NoNewline
    }
    Save-Stage -Stage 'done'
}
catch { Save-Stage -Stage 'failed' -Detail $_.Exception.Message }
'@

function Get-Stage {
    if (-not (Test-Path -LiteralPath "$Place\stage.json")) { return 'none' }
    $text = [string](Get-Content -LiteralPath "$Place\stage.json" -Raw -Encoding UTF8)
    return [string](ConvertFrom-Json -InputObject $text).stage
}

function Get-Task { return @(Get-ScheduledTask -TaskName 'Osiris*' | Where-Object { $_.TaskName -eq $task }) }

# One that has ended may still stand there: the box was cut off while it waited.
function Test-Running {
    return @(Get-Task | Where-Object { [string]$_.State -eq 'Running' }).Count -gt 0
}

# A desktop in a session besides the services' own: somebody works here, or left work open.
function Test-SomebodyIn {
    $desktops = @(Get-Process | Where-Object {
        [int]$_.SessionId -ne 0 -and @('explorer', 'sihost', 'rdpshell', 'rdpinit') -contains [string]$_.ProcessName
    })
    return $desktops.Count -gt 0
}

function Start-Work {
    Set-Content -LiteralPath "$Place\wanted.txt" -Value ([string]$P.updates) -Encoding UTF8
    Set-Content -LiteralPath "$Place\work.ps1" -Value $work -Encoding UTF8
    $line = '-NoLogo -NoProfile -NonInteractive -Command "& ([ScriptBlock]::Create((Get-Content -LiteralPath ((Get-Location).Path + ''\work.ps1'') -Raw -Encoding UTF8)))"'
    $what = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $line -WorkingDirectory $Place
    $who = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    $how = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    $null = Register-ScheduledTask -TaskName $task -Action $what -Principal $who -Settings $how -Force
    Start-ScheduledTask -TaskName $task
}

function Wait-Work {
    $until = (Get-Date).AddSeconds(5000)
    for ($i = 0; @('done', 'failed') -notcontains (Get-Stage); $i++) {
        if ($i -gt 5 -and -not (Test-Running)) { break }
        if ((Get-Date) -gt $until) { throw 'the installation still runs' }
        Start-Sleep -Seconds 10
    }
    Unregister-ScheduledTask -TaskName $task -Confirm:$false
    if ((Get-Stage) -ne 'done') { throw 'the installation failed' }
}

if ($Mode -eq 'state') {
    $installed = @(Get-CimInstance -ClassName Win32_QuickFixEngineering | ForEach-Object { [string]$_.HotFixID })
    [ordered]@{
        installed = @($installed | Sort-Object -Unique)
        restart = [bool](Test-Path -LiteralPath "$update\RebootRequired")
    }
}
if ($Mode -eq 'apply') {
    if (Test-SomebodyIn) { throw 'osiris-refused: somebody is signed in' }
    if (Test-Running) { throw 'osiris-refused: another installation still runs' }
    Start-Work
    Wait-Work
}
if ($Mode -eq 'undo') {
    # Nothing is taken off by itself. An installation that still runs is left to end.
    if (@(Get-Task).Count -gt 0 -and -not (Test-Running)) {
        Unregister-ScheduledTask -TaskName $task -Confirm:$false
    }
}
