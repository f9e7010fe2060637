# Switches the protection of an encrypted volume on again and sees to a recovery password. It never
# starts an encryption, and never looks at a recovery password: the warning of
# Add-BitLockerKeyProtector, which spells it out, is silenced, and its result is dropped.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$drive = [string]$P.volume

function Get-Encrypted { return Get-BitLockerVolume -MountPoint $drive }

function Get-Protectors {
    param($Kind)
    return @((Get-Encrypted).KeyProtector | Where-Object { $null -eq $Kind -or [int]$_.KeyProtectorType -eq $Kind } |
        ForEach-Object { [string]$_.KeyProtectorId } | Sort-Object)
}

# How many restarts a suspension lasts; 0 is until somebody ends it. Windows counts only for its own
# volume.
function Get-Count {
    $now = Get-Encrypted
    if ([int]$now.ProtectionStatus -ne 0 -or [int]$now.VolumeType -ne 0) { return 0 }
    $one = Get-CimInstance -Namespace root/cimv2/Security/MicrosoftVolumeEncryption -ClassName Win32_EncryptableVolume |
        Where-Object { $_.DriveLetter -eq $drive }
    return [int](Invoke-CimMethod -InputObject $one -MethodName GetSuspendCount).SuspendCount
}

if ($Mode -eq 'state') {
    [ordered]@{
        protection = [int](Get-Encrypted).ProtectionStatus
        restarts = [int](Get-Count)
        protectors = @(Get-Protectors)
    }
}
if ($Mode -eq 'apply') {
    $now = Get-Encrypted
    if (@(1, 5) -notcontains [int]$now.VolumeStatus) { throw 'osiris-refused: this volume is not encrypted' }
    # With a recovery password alone, somebody would have to type it at the next start.
    $others = @($now.KeyProtector | Where-Object { [int]$_.KeyProtectorType -ne 3 })
    if ($others.Count -eq 0) { throw 'osiris-refused: nothing but a recovery password opens this volume' }
    if (@(Get-Protectors -Kind 3).Count -eq 0) {
        $null = Add-BitLockerKeyProtector -MountPoint $drive -RecoveryPasswordProtector -WarningAction SilentlyContinue
    }
    if ([int]$now.ProtectionStatus -eq 0) { $null = Resume-BitLocker -MountPoint $drive }
}
if ($Mode -eq 'undo') {
    if ([int]$Was.protection -eq 0 -and [int](Get-Encrypted).ProtectionStatus -eq 1) {
        $null = Suspend-BitLocker -MountPoint $drive -RebootCount ([int]$Was.restarts)
    }
    $before = @($Was.protectors | ForEach-Object { [string]$_ })
    foreach ($id in @(Get-Protectors)) {
        if ($before -notcontains $id) { $null = Remove-BitLockerKeyProtector -MountPoint $drive -KeyProtectorId $id }
    }
}
