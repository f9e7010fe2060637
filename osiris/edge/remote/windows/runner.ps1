# OsirisCare runner, for Windows PowerShell 5.1. The OsirisCare appliance sends it with every job and
# starts nothing else on this machine. Of it remains here only, for each change that it made, the
# folder "Program Files\OsirisCare\undo\ACTION", so that the change can be undone by its id alone.
#
# $Job is one JSON document with a nonce and one of
#   calls  readings, each with `script` and `params`; every one runs apart, none can stop another
#   act    one phase of one change: `action` (its id), `phase`, `script`, `params`, `seconds`, `fire`
#   clean  take everything of OsirisCare off this machine
# Out comes one line of JSON per call, as soon as it has ended: the nonce, `out`, `err` and `rc`:
#   0 ok, 1 failed, 65 bad parameters, 69 tool missing, 75 changed since, 77 refused or denied
param($Job)
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$root = "$env:ProgramFiles\OsirisCare"
$undo = "$root\undo"

# ---- what an error means

# The number of the error that was first: a .NET method's own error comes wrapped in another.
function Get-Number {
    param($Fault)
    $cause = $Fault.Exception
    while ($null -ne $cause.InnerException) { $cause = $cause.InnerException }
    return '0x{0:x8}' -f $cause.HResult
}

function Get-ExitCode {
    param($Fault)
    $said = [string]$Fault.Exception.Message
    $id = [string]$Fault.FullyQualifiedErrorId
    $number = Get-Number -Fault $Fault
    if ($said -like 'osiris-params:*') { return 65 }
    if ($said -like 'osiris-missing:*') { return 69 }
    if ($said -like 'osiris-changed:*') { return 75 }
    if ($said -like 'osiris-refused:*') { return 77 }
    # No such cmdlet or program; no such COM class; no such WMI class or namespace.
    if ($id -like '*CommandNotFoundException*' -or $id -like 'NoCOMClassIdentified*') { return 69 }
    if ($id -like '*0x80041010*' -or $id -like '*0x8004100e*') { return 69 }
    # Access is denied: to Windows, to WMI, to a CIM cmdlet.
    if ($number -eq '0x80070005' -or $number -eq '0x80041003') { return 77 }
    # The registry's own way to say so: COR_E_SECURITY.
    if ($number -eq '0x8013150a') { return 77 }
    if ($id -like '*UnauthorizedAccess*' -or $id -like '*0x80041003*') { return 77 }
    if ($id -like '*0x80070005*' -or $id -like 'Windows System Error 5,*') { return 77 }
    # The directory: ERROR_DS_INSUFF_ACCESS_RIGHTS.
    if ($id -like 'ActiveDirectoryServer:8344*') { return 77 }
    return 1
}

function New-Result {
    param($Code, $Out, $Fault)
    $said = ''
    if ($null -ne $Fault -and $Fault.Exception.Message -like 'osiris-*:*') {
        $said = [string]$Fault.Exception.Message
    }
    elseif ($null -ne $Fault) {
        $said = '{0} {1}' -f [string]$Fault.FullyQualifiedErrorId, (Get-Number -Fault $Fault)
    }
    return [ordered]@{ rc = [int]$Code; out = [string]$Out; err = $said }
}

# ---- readings

function Invoke-Reading {
    param($Call)
    try {
        $lines = @(& ([ScriptBlock]::Create($Call.script)) $Call.params)
        return New-Result -Code 0 -Out ($lines -join "`n")
    }
    catch { return New-Result -Code (Get-ExitCode -Fault $_) -Out '' -Fault $_ }
}

# ---- the folder of one change

function Save-Text {
    param($Name, $Text)
    Set-Content -LiteralPath "$kept\$Name.part" -Value $Text -Encoding UTF8 -NoNewline
    Move-Item -LiteralPath "$kept\$Name.part" -Destination "$kept\$Name" -Force
}

function Read-Text {
    param($Name)
    return [string](Get-Content -LiteralPath "$kept\$Name" -Raw -Encoding UTF8)
}

function Test-Mark {
    param($Name)
    return (Test-Path -LiteralPath "$kept\$Name")
}

# An undo that fires while the change is still running waits here until it has ended.
function Lock-Folder {
    for ($i = 0; $i -lt 1200; $i++) {
        try { return [IO.File]::Open("$kept\lock", 'OpenOrCreate', 'ReadWrite', 'None') }
        catch [IO.IOException] { Start-Sleep -Seconds 1 }
    }
    throw 'osiris-changed: another phase of this change is still running'
}

# Only SYSTEM and administrators may read or write below it, whatever Program Files allows. That is
# made sure of each time: the first time may have been cut off in between.
function New-UndoRoot {
    $new = -not (Test-Path -LiteralPath $undo)
    if ($new) { $null = New-Item -Path $undo -ItemType Directory -Force }
    $null = icacls.exe $undo /inheritance:r /grant:r '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F'
    if ($LASTEXITCODE) {
        if ($new) { Remove-Item -LiteralPath $undo -Recurse -Force }
        throw 'osiris-refused: the undo folder cannot be closed to others'
    }
}

function Remove-OldFolders {
    $old = (Get-Date).AddDays(-200)
    Get-ChildItem -LiteralPath $undo -Directory | Where-Object { $_.LastWriteTime -lt $old } |
        ForEach-Object { Remove-Item -LiteralPath $_.FullName -Recurse -Force }
}

# Arm and apply share one folder; its script and parameters are those that came first.
function Open-Folder {
    $given = [string](ConvertTo-Json -InputObject $act.params -Compress -Depth 4)
    New-UndoRoot
    Remove-OldFolders
    if (-not (Test-Path -LiteralPath $kept)) { $null = New-Item -Path $kept -ItemType Directory }
    if (-not (Test-Mark -Name 'verb.ps1')) {
        Save-Text -Name 'undo.ps1' -Text ([string]$Job.runner)
        Save-Text -Name 'params.json' -Text $given
        Save-Text -Name 'verb.ps1' -Text ([string]$act.script)
    }
    $same = (Read-Text -Name 'verb.ps1') -ceq [string]$act.script
    if (-not $same -or (Read-Text -Name 'params.json') -cne $given) {
        throw 'osiris-refused: this id belongs to another change'
    }
}

# ---- the verb of the change, as it was kept

function Invoke-Verb {
    param($Mode, $Was)
    $verb = [ScriptBlock]::Create((Read-Text -Name 'verb.ps1'))
    $params = ConvertFrom-Json -InputObject (Read-Text -Name 'params.json')
    & $verb $Mode $params $Was $kept
}

function Get-State {
    $state = @(Invoke-Verb -Mode 'state')
    if ($state.Count -ne 1) { throw 'the state of this change is not one object' }
    return (ConvertTo-Json -InputObject $state[0] -Compress -Depth 6)
}

# ---- phases; each returns its result

function Invoke-Apply {
    if (Test-Mark -Name 'undone') { throw 'osiris-changed: the undo of this change has already run' }
    if (Test-Mark -Name 'before.json') {
        throw 'osiris-refused: this change was made before; nothing is repeated'
    }
    $before = Get-State
    Save-Text -Name 'before.json' -Text $before
    $code = 0
    $fault = $null
    try { $null = Invoke-Verb -Mode 'apply' }
    catch {
        $fault = $_
        $code = Get-ExitCode -Fault $_
    }
    $shown = '"before":' + $before
    try {
        $after = Get-State
        Save-Text -Name 'after.json' -Text $after
        $shown = $shown + ',"after":' + $after
    }
    catch {
        if ($code -eq 0) {
            $fault = $_
            $code = Get-ExitCode -Fault $_
        }
    }
    return New-Result -Code $code -Out ('{' + $shown + '}') -Fault $fault
}

# Whether this change still stands as it was made; nothing is touched.
function Invoke-Peek {
    if (-not (Test-Mark -Name 'after.json') -or (Test-Mark -Name 'undone')) {
        throw 'osiris-changed: this change does not stand'
    }
    $now = Get-State
    $code = 0
    if ($now -cne (Read-Text -Name 'after.json')) { $code = 75 }
    return New-Result -Code $code -Out ('{"now":' + $now + '}')
}

# Refuses when somebody has changed the same things since. A second undo only shows the state.
function Invoke-Undo {
    if (-not (Test-Mark -Name 'before.json')) {
        Save-Text -Name 'undone' -Text ''
        return New-Result -Code 0 -Out '{}'
    }
    $now = Get-State
    if (Test-Mark -Name 'undone') { return New-Result -Code 0 -Out ('{"now":' + $now + '}') }
    if ((Test-Mark -Name 'after.json') -and $now -cne (Read-Text -Name 'after.json')) {
        return New-Result -Code 75 -Out ('{"now":' + $now + '}')
    }
    $code = 0
    $fault = $null
    try {
        $was = ConvertFrom-Json -InputObject (Read-Text -Name 'before.json')
        $null = Invoke-Verb -Mode 'undo' -Was $was
        Save-Text -Name 'undone' -Text ''
    }
    catch {
        $fault = $_
        $code = Get-ExitCode -Fault $_
    }
    return New-Result -Code $code -Out ('{"now":' + (Get-State) + '}') -Fault $fault
}

# The file `armed` decides: a task that finds it gone does nothing.
function Invoke-Arm {
    foreach ($mark in 'armed', 'disarmed', 'fired') {
        if (Test-Mark -Name $mark) { throw 'osiris-refused: the undo was armed before' }
    }
    Save-Text -Name 'armed' -Text ''
    try {
        $words = '-NoLogo -NoProfile -NonInteractive -ExecutionPolicy RemoteSigned'
        $words = $words + ' -EncodedCommand ' + [string]$act.fire
        $what = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $words -WorkingDirectory $kept
        $when = New-ScheduledTaskTrigger -Once -At (Get-Date).AddSeconds([int]$act.seconds)
        $who = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
        $how = New-ScheduledTaskSettingsSet -StartWhenAvailable -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
        $null = Register-ScheduledTask -TaskName $task -Action $what -Trigger $when -Principal $who -Settings $how
    }
    catch {
        Remove-Item -LiteralPath "$kept\armed" -Force
        throw
    }
    return New-Result -Code 0 -Out '{}'
}

function Invoke-Disarm {
    if (Test-Mark -Name 'fired') { throw 'osiris-changed: the undo has already fired' }
    if (Test-Mark -Name 'armed') {
        Move-Item -LiteralPath "$kept\armed" -Destination "$kept\disarmed" -Force
        Remove-Tasks -Name $task
    }
    return New-Result -Code 0 -Out '{}'
}

function Invoke-Fire {
    if (-not (Test-Mark -Name 'armed')) { return New-Result -Code 0 -Out '{}' }
    Move-Item -LiteralPath "$kept\armed" -Destination "$kept\fired" -Force
    $result = Invoke-Undo
    Remove-Tasks -Name $task
    return $result
}

function Invoke-Forget {
    if (Test-Mark -Name 'armed') { throw 'osiris-refused: its undo is still armed' }
    Remove-Tasks -Name $task
    return New-Result -Code 0 -Out '{}'
}

function Remove-Tasks {
    param($Name)
    Get-ScheduledTask -TaskName $Name -ErrorAction SilentlyContinue |
        ForEach-Object { Unregister-ScheduledTask -TaskName $_.TaskName -Confirm:$false }
}

function Invoke-Phase {
    if ($act.action -notmatch '^[A-Za-z0-9-]{1,64}$') { throw 'osiris-params: not an action id' }
    if ($act.phase -eq 'apply' -or $act.phase -eq 'arm') { Open-Folder }
    if (-not (Test-Mark -Name 'verb.ps1')) {
        throw 'osiris-refused: there is no such change on this machine'
    }
    $lock = Lock-Folder
    try {
        switch ($act.phase) {
            'apply' { $result = Invoke-Apply }
            'peek' { $result = Invoke-Peek }
            'undo' { $result = Invoke-Undo }
            'arm' { $result = Invoke-Arm }
            'disarm' { $result = Invoke-Disarm }
            'fire' { $result = Invoke-Fire }
            'forget' { $result = Invoke-Forget }
            default { throw 'osiris-params: not a phase' }
        }
    }
    finally { $lock.Close() }
    if ($act.phase -eq 'forget') { Remove-Item -LiteralPath $kept -Recurse -Force }
    return $result
}

# ---- leaving

function Invoke-Clean {
    if (Test-Path -LiteralPath $undo) {
        if (@(Get-ChildItem -LiteralPath $undo -Recurse -Filter 'armed').Count) {
            throw 'osiris-refused: an undo is still armed on this machine; try again later'
        }
    }
    foreach ($name in 'OsirisUndo-*', 'OsirisInstall', 'OsirisSearch', 'OsirisUpdates') {
        Remove-Tasks -Name $name
    }
    if (Test-Path -LiteralPath $root) { Remove-Item -LiteralPath $root -Recurse -Force }
    return New-Result -Code 0 -Out ''
}

# ---- main

function Show-Result {
    param($Result)
    $Result['nonce'] = [string]$Job.nonce
    ConvertTo-Json -InputObject $Result -Compress
}

foreach ($call in @($Job.calls)) {
    if ($null -ne $call) { Show-Result -Result (Invoke-Reading -Call $call) }
}
$act = $Job.act
if ($null -ne $act) {
    $kept = "$undo\$($act.action)"
    $task = "OsirisUndo-$($act.action)"
    try { $result = Invoke-Phase }
    catch { $result = New-Result -Code (Get-ExitCode -Fault $_) -Out '' -Fault $_ }
    Show-Result -Result $result
}
if ($Job.clean) {
    try { $result = Invoke-Clean }
    catch { $result = New-Result -Code (Get-ExitCode -Fault $_) -Out '' -Fault $_ }
    Show-Result -Result $result
}
