# Shadow copies of the local drives (Win32_ShadowCopy, Win32_Volume), whether the service that makes
# them can start, and its errors of the last day (VSS 8193, 12289 and others of level 2).
param($P)
$ErrorActionPreference = 'Stop'
$letters = @{}
foreach ($volume in Get-CimInstance -ClassName Win32_Volume -Filter 'DriveType=3') {
    if ($volume.DriveLetter) { $letters[[string]$volume.DeviceID] = [string]$volume.DriveLetter }
}
$copies = @(Get-CimInstance -ClassName Win32_ShadowCopy |
    Where-Object { $letters.ContainsKey([string]$_.VolumeName) } | ForEach-Object {
        [ordered]@{
            drive = $letters[[string]$_.VolumeName]
            at = $_.InstallDate.ToUniversalTime().ToString('o')
        }
    })
$service = @(Get-Service | Where-Object { $_.Name -eq 'VSS' } | ForEach-Object { [string]$_.StartType })
$errors = 0
try {
    $wanted = @{ LogName = 'Application'; ProviderName = 'VSS'; Level = 2; StartTime = (Get-Date).AddDays(-1) }
    $errors = @(Get-WinEvent -FilterHashtable $wanted -MaxEvents 100).Count
}
catch {
    if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
}
ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    drives = @($letters.Values | Sort-Object)
    copies = $copies
    start = [string]($service -join '')
    errors = [int]$errors
    now = (Get-Date).ToUniversalTime().ToString('o')
})
