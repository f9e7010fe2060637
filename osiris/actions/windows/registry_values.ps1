# Values of the registry: $P.values holds texts "KEY|NAME|KIND|DATA". What the values were, with their
# kinds, and which keys were not there yet is the state, so that the undo leaves what it found.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'

# The key and those above it that do not exist, the outermost first.
function Get-Absent {
    param($Path)
    $walked = 'HKLM:'
    foreach ($word in @(([string]$Path).Split('\') | Select-Object -Skip 1)) {
        $walked = $walked + '\' + $word
        if (-not (Test-Path -LiteralPath $walked)) { $walked }
    }
}

# Kind and data as texts; nothing where the value does not exist.
function Get-Kept {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return }
    $key = Get-Item -LiteralPath $Path
    if (@($key.GetValueNames()) -notcontains $Name) { return }
    [string]$key.GetValueKind($Name)
    @($key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')) | ForEach-Object { [string]$_ }
}

function Set-Kept {
    param($Path, $Name, $Kind, $Data)
    if ($Kind -eq 'DWord') { $value = [int]$Data[0] }
    elseif ($Kind -eq 'QWord') { $value = [int64]$Data[0] }
    elseif ($Kind -eq 'Binary') { $value = [byte[]]@($Data | ForEach-Object { [byte]$_ }) }
    elseif ($Kind -eq 'MultiString') { $value = [string[]]$Data }
    else { $value = [string]$Data[0] }
    Set-ItemProperty -LiteralPath $Path -Name $Name -Value $value -Type $Kind
}

if ($Mode -eq 'state') {
    $state = [ordered]@{}
    $absent = @()
    foreach ($line in @($P.values)) {
        $path, $name, $kind, $data = ([string]$line).Split('|')
        $kept = @(Get-Kept -Path $path -Name $name)
        $state[$path + '|' + $name] = $null
        if ($kept.Count -gt 0) { $state[$path + '|' + $name] = $kept }
        $absent += @(Get-Absent -Path $path)
    }
    $state['absent'] = @($absent | Sort-Object -Unique)
    $state
}
if ($Mode -eq 'apply') {
    foreach ($line in @($P.values)) {
        $path, $name, $kind, $data = ([string]$line).Split('|')
        if (-not (Test-Path -LiteralPath $path)) { $null = New-Item -Path $path -Force }
        Set-Kept -Path $path -Name $name -Kind $kind -Data @($data)
    }
}
if ($Mode -eq 'undo') {
    foreach ($line in @($P.values)) {
        $path, $name, $kind, $data = ([string]$line).Split('|')
        $before = $Was.($path + '|' + $name)
        if ($null -ne $before) {
            $before = @($before)
            $rest = @($before | Select-Object -Skip 1)
            if ($rest.Count -eq 0 -and @('Binary', 'MultiString') -notcontains $before[0]) { $rest = @('') }
            Set-Kept -Path $path -Name $name -Kind $before[0] -Data $rest
        }
        elseif (@(Get-Kept -Path $path -Name $name).Count -gt 0) {
            Remove-ItemProperty -LiteralPath $path -Name $name
        }
    }
    # Only keys that are empty: what somebody has put there since is not ours to remove.
    foreach ($path in @($Was.absent | Sort-Object -Descending)) {
        if (-not $path -or -not (Test-Path -LiteralPath $path)) { continue }
        $key = Get-Item -LiteralPath $path
        if ($key.SubKeyCount -eq 0 -and $key.ValueCount -eq 0) { Remove-Item -LiteralPath $path }
    }
}
