# OsirisCare: lets the appliance in to the machines of one domain, and takes it back.
# Read it, then run it once on a domain controller, in Windows PowerShell as a domain administrator:
#   .\prepare.ps1 -From ADDRESS            -From is the address of the box, or a network
#   .\prepare.ps1 -Remove                  takes back everything that this script did
# What it does: an organisational unit OsirisCare with six accounts, a reader and a healer each for
# workstations, servers and domain controllers, none of them a domain administrator; one policy
# OsirisCare for the whole domain: WinRM answers over Kerberos at port 5985, never with Basic and
# never unsealed, a firewall rule lets -From in, and a start-up script gives the accounts of the
# machine's kind their rights there. Machines take it up when they next start.
param([string]$From = '', [switch]$Remove)
$ErrorActionPreference = 'Stop'
Import-Module -Name ActiveDirectory, GroupPolicy
$domain = Get-ADDomain
$root = [string]$domain.DistinguishedName
$dns = [string]$domain.DNSRoot
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

# What each machine runs as SYSTEM when it starts.
$rights = @'
# RIGHTS
'@

function Get-Account {
    param($Name)
    return @(Get-ADUser -Filter "SamAccountName -eq '$Name'")
}

function Get-Unit {
    return @(Get-ADOrganizationalUnit -Filter "Name -eq 'OsirisCare'")
}

function Get-Policy {
    return @(Get-GPO -All | Where-Object { $_.DisplayName -eq $policy })
}

if ($Remove) {
    if ((Get-Policy).Count -gt 0) { Remove-GPO -Name $policy }
    foreach ($name in $accounts.Keys) {
        foreach ($one in (Get-Account -Name $name)) { Remove-ADUser -Identity $one -Confirm:$false }
    }
    foreach ($one in (Get-Unit)) {
        Set-ADOrganizationalUnit -Identity $one -ProtectedFromAccidentalDeletion $false
        Remove-ADOrganizationalUnit -Identity $one -Confirm:$false
    }
    Write-Output 'The policy and the accounts are gone: nobody can sign in with them any more.'
    Write-Output 'In groups of machines may be left the number of an account that no longer exists.'
    return
}

if ($From -notmatch '^[0-9A-Fa-f.:/]+$') { throw 'Say where the box is: -From ADDRESS' }
if ((Get-Unit).Count -eq 0) { New-ADOrganizationalUnit -Name 'OsirisCare' -Path $root }
foreach ($name in $accounts.Keys) {
    if ((Get-Account -Name $name).Count -gt 0) { continue }
    $given = @{
        Name = $name
        SamAccountName = $name
        UserPrincipalName = "$name@$dns"
        Path = "OU=OsirisCare,$root"
        Description = $accounts[$name]
        AccountPassword = Read-Host -AsSecureString -Prompt "Password for $name (25 characters or more)"
        Enabled = $true
        PasswordNeverExpires = $true
        AccountNotDelegated = $true
    }
    New-ADUser @given
}
foreach ($sid in $reading) { Add-ADGroupMember -Identity $sid -Members 'osiris-dc-reader' }
Add-ADGroupMember -Identity $administrators -Members 'osiris-dc-healer'

if ((Get-Policy).Count -eq 0) {
    $null = New-GPO -Name $policy -Comment 'Lets the OsirisCare appliance in. See prepare.ps1.'
    $null = New-GPLink -Name $policy -Target $root
}
$own = (Get-Policy)[0]
# The start-up script, and the extension that runs it ([MS-GPSCR] 2.2.1 and 2.2.2).
$scripts = "\\$dns\SYSVOL\$dns\Policies\{$($own.Id)}\Machine\Scripts"
$null = New-Item -Path "$scripts\Startup" -ItemType Directory -Force
Set-Content -LiteralPath "$scripts\Startup\osiris-rights.ps1" -Value $rights -Encoding ASCII
$table = @('', '[Startup]', '0CmdLine=osiris-rights.ps1', '0Parameters=')
Set-Content -LiteralPath "$scripts\psscripts.ini" -Value $table -Encoding Unicode
$kept = Get-ADObject -Identity $own.Path -Properties gPCMachineExtensionNames
$names = [string]$kept.gPCMachineExtensionNames
$extension = '[{42B5FAAE-6536-11D2-AE5A-0000F87571E3}{40B6664F-4972-11D1-A7CA-0000F87571E3}]'
if (-not $names.Contains($extension)) {
    # They stand in the order of their numbers.
    $parts = @($names.Split(']') | Where-Object { $_ } | ForEach-Object { $_ + ']' })
    $all = (@($parts + $extension) | Sort-Object) -join ''
    Set-ADObject -Identity $own.Path -Replace @{ gPCMachineExtensionNames = $all }
}

# Each of these counts the policy's version up, so that machines read all of it again.
$winrm = @{ Name = $policy; Key = 'HKLM\SOFTWARE\Policies\Microsoft\Windows\WinRM\Service' }
$null = Set-GPRegistryValue @winrm -ValueName AllowAutoConfig -Type DWord -Value 1
$null = Set-GPRegistryValue @winrm -ValueName IPv4Filter -Type String -Value '*'
$null = Set-GPRegistryValue @winrm -ValueName IPv6Filter -Type String -Value '*'
$null = Set-GPRegistryValue @winrm -ValueName AllowBasic -Type DWord -Value 0
$null = Set-GPRegistryValue @winrm -ValueName AllowUnencryptedTraffic -Type DWord -Value 0
$given = @{
    Name = $policy
    Context = 'Computer'
    Action = 'Update'
    Key = 'HKLM\SYSTEM\CurrentControlSet\Services\WinRM'
    ValueName = 'Start'
    Type = 'DWord'
    Value = 2
}
$null = Set-GPPrefRegistryValue @given
$store = "$dns\$policy"
foreach ($old in @(Get-NetFirewallRule -PolicyStore $store)) {
    Remove-NetFirewallRule -Name $old.Name -PolicyStore $store -ErrorAction Stop
}
$given = @{
    PolicyStore = $store
    Name = 'OsirisCare-WinRM'
    DisplayName = 'OsirisCare: WinRM over Kerberos'
    Direction = 'Inbound'
    Protocol = 'TCP'
    LocalPort = '5985'
    RemoteAddress = $From
    Profile = 'Domain'
    Action = 'Allow'
    ErrorAction = 'Stop'  # commands of this module do not see $ErrorActionPreference of a script
}
$null = New-NetFirewallRule @given
Write-Output 'The policy OsirisCare is in force for machines that start from now on. Enrol one with:'
Write-Output "  osiris target add NAME NAME.$dns --winrm --http --sign-in kerberos"
Write-Output "    --user osiris-ws-reader@$dns --healer-user osiris-ws-healer@$dns"
