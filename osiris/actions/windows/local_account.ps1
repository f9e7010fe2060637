# Whether one local account may sign in. It is found by its identifier; its name must still be the one
# that was approved. Never switched off: the built-in administrator, the account that we use, and the
# last administrator of this machine.
param($Mode, $P, $Was, $Place)
$ErrorActionPreference = 'Stop'
$sid, $name = ([string]$P.account).Split(' ', 2)
$account = Get-LocalUser -SID $sid

function Get-Administrators {
    $builtin = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList 'S-1-5-32-544'
    $group = ([string]$builtin.Translate([System.Security.Principal.NTAccount]).Value -split '\\')[-1]
    $opened = New-Object -TypeName System.DirectoryServices.DirectoryEntry -ArgumentList "WinNT://$env:COMPUTERNAME/$group,group"
    foreach ($member in @($opened.psbase.Invoke('Members'))) {
        $kind = $member.GetType()
        $path = [string]$kind.InvokeMember('ADsPath', 'GetProperty', $null, $member, $null)
        if ($path -like '*/S-1-*') { continue }
        $bytes = $kind.InvokeMember('objectSid', 'GetProperty', $null, $member, $null)
        $found = New-Object -TypeName System.Security.Principal.SecurityIdentifier -ArgumentList $bytes, 0
        [string]$found.Value
    }
}

if ($Mode -eq 'state') { [ordered]@{ enabled = [bool]$account.Enabled } }
if ($Mode -eq 'apply' -and $P.state -eq 'enabled') { Enable-LocalUser -SID $sid }
if ($Mode -eq 'apply' -and $P.state -eq 'disabled') {
    if ([string]$account.Name -cne $name) { throw 'osiris-refused: this account has another name now' }
    if ($sid -like '*-500') { throw 'osiris-refused: the built-in administrator stays' }
    $own = [string][System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value
    if ($sid -eq $own) { throw 'osiris-refused: this is the account that the appliance uses' }
    $administrators = @(Get-Administrators)
    if ($administrators -contains $sid) {
        $others = @(Get-LocalUser | Where-Object { [bool]$_.Enabled -and $_.SID.Value -ne $sid -and $administrators -contains [string]$_.SID.Value })
        if ($others.Count -eq 0) { throw 'osiris-refused: the last local administrator stays' }
    }
    Disable-LocalUser -SID $sid
}
if ($Mode -eq 'undo') {
    if ([bool]$Was.enabled) { Enable-LocalUser -SID $sid }
    else { Disable-LocalUser -SID $sid }
}
