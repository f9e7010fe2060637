# Switches Microsoft Defender's watch on and fetches new signatures (Set-MpPreference,
# Update-MpSignature). It refuses where Defender is passive: then another product owns the host.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$policy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows Defender'
$values = @("$policy|DisableAntiSpyware", "$policy|DisableAntiVirus", "$policy\Real-Time Protection|DisableRealtimeMonitoring")

function Get-Value {
    param($Line)
    $key, $name = $Line.Split('|')
    if (-not (Test-Path -LiteralPath $key)) { return $null }
    return (Get-Item -LiteralPath $key).GetValue($name)
}

function Get-Disabled {
    if ([string](Get-Service -Name WinDefend).Status -ne 'Running') { return $null }
    return [bool](Get-MpPreference).DisableRealtimeMonitoring
}

if ($Mode -eq 'state') {
    [ordered]@{
        running = [bool]([string](Get-Service -Name WinDefend).Status -eq 'Running')
        watch_off = Get-Disabled
        policy = @($values | ForEach-Object { $_ + '|' + [string](Get-Value -Line $_) })
    }
}
if ($Mode -eq 'apply') {
    if ([string](Get-Service -Name WinDefend).Status -eq 'Running') {
        $runs = [string](Get-MpComputerStatus).AMRunningMode
        if (@('Passive Mode', 'SxS Passive Mode', 'EDR Block Mode') -contains $runs) {
            throw 'osiris-refused: another product guards this machine'
        }
    }
    foreach ($line in $values) {
        $key, $name = $line.Split('|')
        if ((Get-Value -Line $line) -eq 1) { Set-ItemProperty -LiteralPath $key -Name $name -Value 0 }
    }
    if ([string](Get-Service -Name WinDefend).Status -ne 'Running') { Start-Service -Name WinDefend }
    if (Get-Disabled) { Set-MpPreference -DisableRealtimeMonitoring $false }
    # Without a way to the maker the watch is still worth having: the check tells what is old.
    try { Update-MpSignature }
    catch { $null = $_ }
}
if ($Mode -eq 'undo') {
    foreach ($line in @($Was.policy)) {
        $key, $name, $value = ([string]$line).Split('|')
        if ($value -ne '' -and [string](Get-Value -Line "$key|$name") -ne $value) {
            Set-ItemProperty -LiteralPath $key -Name $name -Value ([int]$value)
        }
    }
    if ($Was.watch_off -and -not (Get-Disabled)) { Set-MpPreference -DisableRealtimeMonitoring $true }
    if (-not $Was.running -and [string](Get-Service -Name WinDefend).Status -eq 'Running') {
        Stop-Service -Name WinDefend -Force
    }
}
