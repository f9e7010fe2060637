# How each volume is encrypted (Get-BitLockerVolume: kinds of protectors, never a recovery password),
# and the security chip (Get-Tpm).
param($P)
$ErrorActionPreference = 'Stop'
$volumes = @(Get-BitLockerVolume | ForEach-Object {
    [ordered]@{
        volume = [string]$_.MountPoint
        system = [bool]([int]$_.VolumeType -eq 0)
        status = [int]$_.VolumeStatus
        protection = [int]$_.ProtectionStatus
        protectors = @($_.KeyProtector | ForEach-Object { [int]$_.KeyProtectorType })
    }
})
$drives = @(Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType=3' | ForEach-Object {
    [string]$_.DeviceID
})
$chip = $null
try {
    $tpm = Get-Tpm
    $chip = [ordered]@{ present = [bool]$tpm.TpmPresent; ready = [bool]$tpm.TpmReady }
}
catch [Management.Automation.CommandNotFoundException] { $chip = $null }
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{ volumes = $volumes; drives = $drives; tpm = $chip })
