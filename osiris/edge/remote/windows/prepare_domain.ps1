# OsirisCare: lets the appliance in to the machines of one domain, and takes it back.
# Read it, then run it once on a domain controller, in Windows PowerShell as a domain administrator:
#   .\prepare.ps1 -From ADDRESS            -From is the address of the box, or a network
#   .\prepare.ps1 -Remove                  takes back everything that this script did
# What it does: an organisational unit OsirisCare with six accounts, a reader and a healer each for
# workstations, servers and domain controllers, none of them a domain administrator; one policy
# OsirisCare for the whole domain: WinRM answers over Kerberos at port 5985, never with Basic and
# never unsealed, the firewall lets only -From in, and a start-up script gives the accounts of the
# machine's kind their rights there. Machines take it up when they next start.
param(
    [ValidatePattern('^[0-9A-Fa-f.:/]*$')][string]$From = '',
    [switch]$Remove
)
$ErrorActionPreference = 'Stop'
Import-Module -Name ActiveDirectory, GroupPolicy
$domain = Get-ADDomain
$unit = "OU=OsirisCare,$($domain.DistinguishedName)"
$policy = 'OsirisCare'
$accounts = [ordered]@{
    'osiris-ws-reader' = 'OsirisCare reads workstations with it'
    'osiris-ws-healer' = 'OsirisCare makes changes on workstations with it'
    'osiris-srv-reader' = 'OsirisCare reads servers with it'
    'osiris-srv-healer' = 'OsirisCare makes changes on servers with it'
    'osiris-dc-reader' = 'OsirisCare reads domain controllers with it'
    'osiris-dc-healer' = 'OsirisCare makes changes on domain controllers with it'
}
# Remote Management Users, Event Log Readers, Performance Monitor Users: in every language.
$reading = @('S-1-5-32-580', 'S-1-5-32-573', 'S-1-5-32-558')
$administrators = 'S-1-5-32-544'

# What each machine runs as SYSTEM when it starts; on a domain controller only the WMI part.
$rights = @'
# OsirisCare: gives the accounts of this kind of machine their rights here. -Remove takes them back.
param([switch]$Remove)
$ErrorActionPreference = 'Stop'
$role = [int](Get-CimInstance -ClassName Win32_ComputerSystem).DomainRole
if ($role -ge 4) { $kind = 'dc' } elseif ($role -ge 2) { $kind = 'srv' } else { $kind = 'ws' }
$home_ = (Get-CimInstance -ClassName Win32_ComputerSystem).Domain
function Get-Sid {
    param($Name)
    $account = New-Object Security.Principal.NTAccount($home_, $Name)
    return $account.Translate([Security.Principal.SecurityIdentifier]).Value
}
$reader = Get-Sid -Name "osiris-$kind-reader"
$healer = Get-Sid -Name "osiris-$kind-healer"
if ($kind -ne 'dc') {
    $wanted = @{
        'S-1-5-32-580' = $reader
        'S-1-5-32-573' = $reader
        'S-1-5-32-558' = $reader
        'S-1-5-32-544' = $healer
    }
    foreach ($group in $wanted.Keys) {
        $there = @(Get-LocalGroupMember -SID $group | Where-Object { $_.SID.Value -eq $wanted[$group] })
        if ($Remove -and $there.Count -gt 0) { Remove-LocalGroupMember -SID $group -Member $wanted[$group] }
        if (-not $Remove -and $there.Count -eq 0) { Add-LocalGroupMember -SID $group -Member $wanted[$group] }
    }
}
# Reading root\cimv2 from afar: Enable (1), Methods (2), Remote Enable (0x20), and below it.
$place = @{ Namespace = 'root/cimv2'; Path = '__SystemSecurity=@' }
$kept = (Invoke-WmiMethod @place -Name GetSecurityDescriptor).Descriptor
$list = @($kept.DACL | Where-Object { $_.Trustee.SIDString -ne $reader })
if (-not $Remove) {
    $trustee = (New-Object System.Management.ManagementClass 'Win32_Trustee').CreateInstance()
    $trustee.SidString = $reader
    $ace = (New-Object System.Management.ManagementClass 'Win32_ACE').CreateInstance()
    $ace.AccessMask = 0x23
    $ace.AceFlags = 2
    $ace.AceType = 0
    $ace.Trustee = $trustee
    $list += $ace
}
$kept.DACL = $list
$done = Invoke-WmiMethod @place -Name SetSecurityDescriptor -ArgumentList $kept
if ($done.ReturnValue -ne 0) { throw "root\cimv2: $($done.ReturnValue)" }
'@

if ($Remove) {
    if (Get-GPO -All | Where-Object { $_.DisplayName -eq $policy }) { Remove-GPO -Name $policy }
    foreach ($name in $accounts.Keys) {
        Get-ADUser -Filter "SamAccountName -eq '$name'" | Remove-ADUser -Confirm:$false
    }
    Get-ADOrganizationalUnit -Filter "Name -eq 'OsirisCare'" |
        Set-ADOrganizationalUnit -ProtectedFromAccidentalDeletion $false -PassThru |
        Remove-ADOrganizationalUnit -Confirm:$false
    Write-Output 'The policy and the accounts are gone: nobody can sign in with them any more.'
    Write-Output 'Entries of accounts that no longer exist may be left in groups of machines.'
    return
}

if (-not $From) { throw 'Say where the box is: .\prepare.ps1 -From ADDRESS' }
if (-not (Get-ADOrganizationalUnit -Filter "Name -eq 'OsirisCare'")) {
    New-ADOrganizationalUnit -Name 'OsirisCare' -Path $domain.DistinguishedName
}
foreach ($name in $accounts.Keys) {
    if (Get-ADUser -Filter "SamAccountName -eq '$name'") { continue }
    $password = Read-Host -AsSecureString -Prompt "Password for $name (25 characters or more)"
    New-ADUser -Name $name -SamAccountName $name -UserPrincipalName "$name@$($domain.DNSRoot)" `
        -Path $unit -Description $accounts[$name] -AccountPassword $password -Enabled $true `
        -PasswordNeverExpires $true -AccountNotDelegated $true
}
foreach ($sid in $reading) { Add-ADGroupMember -Identity $sid -Members 'osiris-dc-reader' }
Add-ADGroupMember -Identity $administrators -Members 'osiris-dc-healer'

$found = Get-GPO -All | Where-Object { $_.DisplayName -eq $policy }
if (-not $found) {
    $found = New-GPO -Name $policy -Comment 'Lets the OsirisCare appliance in. See prepare.ps1.'
    $null = New-GPLink -Name $policy -Target $domain.DistinguishedName
}
# The start-up script, and the extension that runs it ([MS-GPSCR] 2.2.1).
$number = '{' + [string]$found.Id + '}'
$scripts = "\\$($domain.DNSRoot)\SYSVOL\$($domain.DNSRoot)\Policies\$number\Machine\Scripts"
$null = New-Item -Path "$scripts\Startup" -ItemType Directory -Force
Set-Content -LiteralPath "$scripts\Startup\osiris-rights.ps1" -Value $rights -Encoding ASCII
$table = "`r`n[Startup]`r`n0CmdLine=osiris-rights.ps1`r`n0Parameters=`r`n"
Set-Content -LiteralPath "$scripts\psscripts.ini" -Value $table -Encoding Unicode
$kept = Get-ADObject -Identity $found.Path -Properties gPCMachineExtensionNames
$own = '[{42B5FAAE-6536-11D2-AE5A-0000F87571E3}{40B6664F-4972-11D1-A7CA-0000F87571E3}]'
$extensions = @([regex]::Matches([string]$kept.gPCMachineExtensionNames, '\[[^\]]*\]') |
    ForEach-Object { $_.Value })
$all = (@($extensions) + $own | Sort-Object -Unique) -join ''
Set-ADObject -Identity $found.Path -Replace @{ gPCMachineExtensionNames = $all }

# Each of these counts the policy's version up, so that machines read all of it again.
$winrm = 'HKLM\SOFTWARE\Policies\Microsoft\Windows\WinRM\Service'
$null = Set-GPRegistryValue -Name $policy -Key $winrm -ValueName AllowAutoConfig -Type DWord -Value 1
$null = Set-GPRegistryValue -Name $policy -Key $winrm -ValueName IPv4Filter -Type String -Value '*'
$null = Set-GPRegistryValue -Name $policy -Key $winrm -ValueName IPv6Filter -Type String -Value '*'
$null = Set-GPRegistryValue -Name $policy -Key $winrm -ValueName AllowBasic -Type DWord -Value 0
$null = Set-GPRegistryValue -Name $policy -Key $winrm -ValueName AllowUnencryptedTraffic -Type DWord -Value 0
$null = Set-GPPrefRegistryValue -Name $policy -Context Computer -Action Update `
    -Key 'HKLM\SYSTEM\CurrentControlSet\Services\WinRM' -ValueName Start -Type DWord -Value 2
$store = "$($domain.DNSRoot)\$policy"
Get-NetFirewallRule -PolicyStore $store | Remove-NetFirewallRule
$null = New-NetFirewallRule -PolicyStore $store -Name 'OsirisCare-WinRM' `
    -DisplayName 'OsirisCare: WinRM over Kerberos' -Direction Inbound -Protocol TCP -LocalPort 5985 `
    -RemoteAddress $From -Profile Domain -Action Allow
Write-Output 'The policy OsirisCare is in force for machines that start from now on.'
Write-Output "Enrol one with: osiris target add NAME NAME.$($domain.DNSRoot) --winrm --http --sign-in kerberos"
Write-Output "   --user osiris-ws-reader@$($domain.DNSRoot) --healer-user osiris-ws-healer@$($domain.DNSRoot)"
