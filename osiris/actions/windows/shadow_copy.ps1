# Makes one shadow copy of a drive (Win32_ShadowCopy.Create, which tells by numbers how it ended).
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$drive = [string]$P.drive

function Get-Copies {
    $volume = [string](Get-CimInstance -ClassName Win32_Volume -Filter 'DriveType=3' |
        Where-Object { $_.DriveLetter -eq $drive }).DeviceID
    return @(Get-CimInstance -ClassName Win32_ShadowCopy | Where-Object { [string]$_.VolumeName -eq $volume })
}

if ($Mode -eq 'state') {
    [ordered]@{ copies = @(Get-Copies | ForEach-Object { [string]$_.ID } | Sort-Object) }
}
if ($Mode -eq 'apply') {
    $made = Invoke-CimMethod -ClassName Win32_ShadowCopy -MethodName Create -Arguments @{ Volume = "$drive\"; Context = 'ClientAccessible' }
    if ([int]$made.ReturnValue -ne 0) { throw ('no shadow copy was made: ' + [string]$made.ReturnValue) }
}
if ($Mode -eq 'undo') {
    $before = @($Was.copies | ForEach-Object { [string]$_ })
    foreach ($one in @(Get-Copies)) {
        if ($before -notcontains [string]$one.ID) { Remove-CimInstance -InputObject $one }
    }
}
