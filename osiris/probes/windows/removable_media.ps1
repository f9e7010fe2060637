# What policy and drivers allow with USB sticks and the like, and whether one that is plugged in may
# start something by itself. {53f5630d-...} are removable disks.
param($P)
$ErrorActionPreference = 'Stop'
$storage = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices'
$disks = $storage + '\{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}'
$explorer = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'

function Get-Value {
    param($Path, $Name)
    if (-not (Test-Path -LiteralPath $Path)) { return $null }
    $value = (Get-Item -LiteralPath $Path).GetValue($Name)
    if ($null -eq $value) { return $null }
    return [int64]$value
}

ConvertTo-Json -Compress -Depth 3 -InputObject ([ordered]@{
    all = Get-Value -Path $storage -Name Deny_All
    read = Get-Value -Path $disks -Name Deny_Read
    write = Get-Value -Path $disks -Name Deny_Write
    encrypted = Get-Value -Path 'HKLM:\SYSTEM\CurrentControlSet\Policies\Microsoft\FVE' -Name RDVDenyWriteAccess
    driver = Get-Value -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR' -Name Start
    drives = Get-Value -Path $explorer -Name NoDriveTypeAutoRun
})
