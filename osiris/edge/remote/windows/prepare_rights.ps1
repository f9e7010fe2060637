# OsirisCare: gives the accounts of this kind of machine their rights here; runs at every start.
# -Remove takes them back.
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
$computer = Get-CimInstance -ClassName Win32_ComputerSystem
$kind = 'ws'
if ([int]$computer.DomainRole -ge 2) { $kind = 'srv' }
if ([int]$computer.DomainRole -ge 4) { $kind = 'dc' }
$reader = [string]$computer.Domain + "\osiris-$kind-reader"
$healer = [string]$computer.Domain + "\osiris-$kind-healer"

function Set-Member {
    param($Group, $Account)
    try {
        if ($Remove) { Remove-LocalGroupMember -SID $Group -Member $Account }
        else { Add-LocalGroupMember -SID $Group -Member $Account }
    }
    catch {
        # It is there already, or it is gone already.
        $id = [string]$_.FullyQualifiedErrorId
        if ($id -notlike 'MemberExists*' -and $id -notlike 'MemberNotFound*') { throw }
    }
}

# On a domain controller the groups are the directory's: prepare.ps1 has put the accounts in.
if ($kind -ne 'dc') {
    # Remote Management Users, Event Log Readers, Performance Monitor Users: in every language.
    foreach ($sid in @('S-1-5-32-580', 'S-1-5-32-573', 'S-1-5-32-558')) {
        Set-Member -Group $sid -Account $reader
    }
    Set-Member -Group 'S-1-5-32-544' -Account $healer
}

# Reading root\cimv2 from afar is a right of its own: enable (CC), methods (DC), remote enable (WP).
$name = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $reader
$sid = $name.Translate([System.Security.Principal.SecurityIdentifier]).Value
$own = "(A;CI;CCDCWP;;;$sid)"
$help = 'Win32_SecurityDescriptorHelper'
$space = @{ Namespace = 'root/cimv2'; ClassName = '__SystemSecurity' }
$given = @{ BinarySD = (Invoke-CimMethod @space -MethodName GetSD).SD }
$words = [string](Invoke-CimMethod -ClassName $help -MethodName BinarySDToSDDL -Arguments $given).SDDL
$wanted = $words.Replace($own, '')
if (-not $Remove) { $wanted = $wanted + $own }
if ($wanted -ne $words) {
    $given = @{ SDDL = $wanted }
    $made = Invoke-CimMethod -ClassName $help -MethodName SDDLToBinarySD -Arguments $given
    $done = Invoke-CimMethod @space -MethodName SetSD -Arguments @{ SD = $made.BinarySD }
    if ($done.ReturnValue -ne 0) { throw 'the rights of root\cimv2 could not be set' }
}
