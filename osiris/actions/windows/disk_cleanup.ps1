# Removes files that nobody needs any more, from places that stand in this script and nowhere else.
# Folders that lead somewhere else (reparse points) are never entered: whoever may write to a Temp
# folder could lay one there. What cannot be removed is in use and stays.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$roots = @{
    windows_temp = @("$env:SystemRoot\Temp")
    update_downloads = @("$env:SystemRoot\SoftwareDistribution\Download")
    error_reports = @("$env:ProgramData\Microsoft\Windows\WER\ReportArchive", "$env:ProgramData\Microsoft\Windows\WER\ReportQueue")
    component_logs = @("$env:SystemRoot\Logs\CBS")
}
$places = @(([string]$P.places).Split(','))
$cut = (Get-Date).AddDays(-[int]$P.days)

function Get-Old {
    param($Folder)
    try { $inside = @(Get-ChildItem -LiteralPath $Folder -Force) }
    catch [UnauthorizedAccessException] { return }
    foreach ($one in $inside) {
        if (([int]$one.Attributes -band 1024) -ne 0) { continue }
        if ($one.PSIsContainer) { Get-Old -Folder $one.FullName }
        elseif ($one.LastWriteTime -lt $cut) { $one }
    }
}

function Get-Files {
    foreach ($name in $places) {
        if (-not $roots.ContainsKey($name)) { continue }
        foreach ($root in $roots[$name]) {
            if (Test-Path -LiteralPath $root) { Get-Old -Folder $root }
        }
    }
}

if ($Mode -eq 'state') {
    $found = @(Get-Files)
    $bytes = 0
    foreach ($one in $found) { $bytes += [long]$one.Length }
    $lines = @($found | ForEach-Object { [string]$_.FullName + ' ' + [string]$_.Length } | Sort-Object)
    [ordered]@{
        files = [int]$found.Count
        bytes = [long]$bytes
        list = @($lines | Select-Object -First 400)
    }
}
if ($Mode -eq 'apply') {
    foreach ($one in @(Get-Files)) {
        try { Remove-Item -LiteralPath $one.FullName -Force }
        catch [IO.IOException] { continue }
        catch [UnauthorizedAccessException] { continue }
    }
    if ($places -contains 'component_store') {
        $null = Dism.exe /Online /Cleanup-Image /StartComponentCleanup
        if ($LASTEXITCODE) { throw 'the component store could not be cleaned' }
    }
}
