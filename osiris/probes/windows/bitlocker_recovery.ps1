# The recovery password protectors of every BitLocker volume: their ids, never the passwords.
# MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/BitLocker/Get-BitLockerVolume.md
param($P)
$ErrorActionPreference = 'Stop'
$found = @()
foreach ($volume in @(Get-BitLockerVolume)) {
    foreach ($protector in @($volume.KeyProtector)) {
        if ([int]$protector.KeyProtectorType -eq 3) {
            $found += [string]$volume.MountPoint + ' ' + [string]$protector.KeyProtectorId
        }
    }
}
ConvertTo-Json -Compress -InputObject ([ordered]@{ protectors = @($found) })
