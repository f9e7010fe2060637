# Updates that this machine lacks, as the Windows Update Agent says (learn.microsoft.com
# windows/win32/wua_sdk), and what was installed when (Win32_QuickFixEngineering).
# Where the task OsirisUpdates searches each day as SYSTEM, its result is read. Else Windows is asked
# for what its own last search found. Windows 11 and Server 2025 refuse that to whoever comes over
# the network (since KB5065789): then nothing is known, and that is what this says.
param($P)
$ErrorActionPreference = 'Stop'

# E_ACCESSDENIED, whatever PowerShell has wrapped it in.
function Test-Denied {
    param($Fault)
    $inner = $Fault.Exception.InnerException
    if ($Fault.Exception.HResult -eq -2147024891) { return $true }
    return ($null -ne $inner -and $inner.HResult -eq -2147024891)
}

function Get-Row {
    param($Update)
    return [ordered]@{
        id = [string]$Update.Identity.UpdateID
        kb = @($Update.KBArticleIDs | ForEach-Object { [string]$_ })
        severity = [string]$Update.MsrcSeverity
        categories = @($Update.Categories | ForEach-Object { [string]$_.CategoryID })
        hidden = [bool]$Update.IsHidden
        restart = [bool]$Update.RebootRequired
        changed = $Update.LastDeploymentChangeTime.ToUniversalTime().ToString('o')
    }
}

$file = "$env:ProgramFiles\OsirisCare\updates\found.json"
$source = 'windows'
$at = $null
$rows = $null
$since = (Get-Date).AddDays(-[int]$P.fresh_days)
if ((Test-Path -LiteralPath $file) -and (Get-Item -LiteralPath $file).LastWriteTime -gt $since) {
    $found = ConvertFrom-Json -InputObject ([string](Get-Content -LiteralPath $file -Raw -Encoding UTF8))
    $source = 'task'
    $at = [string]$found.at
    $rows = @($found.rows)
}
else {
    try {
        $searcher = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher()
        $searcher.Online = $false
        $result = $searcher.Search("IsInstalled=0 and Type='Software'")
        if (@(2, 3) -notcontains [int]$result.ResultCode) { throw 'the search did not succeed' }
        $rows = @($result.Updates | ForEach-Object { Get-Row -Update $_ })
        $last = (New-Object -ComObject Microsoft.Update.AutoUpdate).Results.LastSearchSuccessDate
        if ($null -ne $last) { $at = $last.ToUniversalTime().ToString('o') }
    }
    catch {
        if (-not (Test-Denied -Fault $_)) { throw }
        $source = 'refused'
    }
}
$fixes = @(Get-CimInstance -ClassName Win32_QuickFixEngineering | ForEach-Object {
    [ordered]@{ id = [string]$_.HotFixID; on = [string]$_.InstalledOn }
})
ConvertTo-Json -Compress -Depth 5 -InputObject ([ordered]@{
    source = $source
    at = $at
    rows = $rows
    fixes = $fixes
    now = (Get-Date).ToUniversalTime().ToString('o')
    days = [int]$P.days
    fresh_days = [int]$P.fresh_days
})
