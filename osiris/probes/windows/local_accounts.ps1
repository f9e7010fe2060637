# Accounts of this machine (Get-LocalUser), who is in its Administrators group (S-1-5-32-544), and
# who is in the group of emergency accounts. Members come from ADSI (WinNT provider, IADsGroup):
# Get-LocalGroupMember fails on a member whose account was deleted. Dates only, never a password.
param($P)
$ErrorActionPreference = 'Stop'

function Get-Members {
    param($Group)
    $opened = New-Object -TypeName System.DirectoryServices.DirectoryEntry -ArgumentList "WinNT://$env:COMPUTERNAME/$Group,group"
    foreach ($member in @($opened.psbase.Invoke('Members'))) {
        $kind = $member.GetType()
        $path = [string]$kind.InvokeMember('ADsPath', 'GetProperty', $null, $member, $null)
        $last = ($path -split '/')[-1]
        if ($last -like 'S-1-*') { [ordered]@{ sid = $last; name = ''; group = $false } }
        else {
            $bytes = $kind.InvokeMember('objectSid', 'GetProperty', $null, $member, $null)
            $sid = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $bytes, 0
            $class = [string]$kind.InvokeMember('Class', 'GetProperty', $null, $member, $null)
            [ordered]@{ sid = [string]$sid.Value; name = $last; group = ($class -eq 'Group') }
        }
    }
}

function ConvertTo-Utc {
    param($Date)
    if ($null -eq $Date) { return '' }
    return $Date.ToUniversalTime().ToString('o')
}

$builtin = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList 'S-1-5-32-544'
$administrators = ([string]$builtin.Translate([System.Security.Principal.NTAccount]).Value -split '\\')[-1]
$gate = 'Osiris Emergency'
$emergency = $null
if (@(Get-LocalGroup | Where-Object { $_.Name -eq $gate }).Count -eq 1) {
    $emergency = @(Get-Members -Group $gate)
}
$users = @(Get-LocalUser | ForEach-Object {
    [ordered]@{
        sid = [string]$_.SID.Value
        name = [string]$_.Name
        enabled = [bool]$_.Enabled
        required = [bool]$_.PasswordRequired
        last = ConvertTo-Utc -Date $_.LastLogon
        set = ConvertTo-Utc -Date $_.PasswordLastSet
    }
})
ConvertTo-Json -Compress -Depth 4 -InputObject ([ordered]@{
    now = (Get-Date).ToUniversalTime().ToString('o')
    users = $users
    administrators = @(Get-Members -Group $administrators)
    emergency = $emergency
})
