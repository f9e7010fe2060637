# Whether scripts are written down as PowerShell runs them (script block logging, and its log), and
# whether the record of a new process holds its command line. No line of either is read.
param($P)
$ErrorActionPreference = 'Stop'

function Get-Value {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $value = (Get-Item -LiteralPath $Path).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int64]$value
}

$log = Get-WinEvent -ListLog 'Microsoft-Windows-PowerShell/Operational'
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    blocks = Get-Value -Path 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell\ScriptBlockLogging' -Name EnableScriptBlockLogging
    log = [bool]$log.IsEnabled
    lines = Get-Value -Path 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Audit' -Name ProcessCreationIncludeCmdLine_Enabled
})
