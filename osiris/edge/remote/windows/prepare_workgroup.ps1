# OsirisCare: lets the appliance in to one Windows machine that is in no domain, and takes it back.
# Read it, then run it there once, in Windows PowerShell as administrator:
#   .\prepare.ps1 -From ADDRESS            -From is the address of the box, or a network
#   .\prepare.ps1 -Remove                  takes back everything that this script did
# What it does: WinRM answers over HTTPS at port 5986 with a certificate of its own, whose digest it
# prints; the firewall lets only -From in; two accounts: `osiris-reader` may read, `osiris-healer`
# is an administrator. Windows takes the rights of local administrators who sign in over the network
# (User Account Control), so it sets LocalAccountTokenFilterPolicy. What was there before stands in
# HKLM:\SOFTWARE\OsirisCare, for -Remove.
param([string]$From = '', [switch]$Remove)
$ErrorActionPreference = 'Stop'
$noted = 'HKLM:\SOFTWARE\OsirisCare'
$policies = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'
$filter = 'LocalAccountTokenFilterPolicy'
$rule = 'OsirisCare-WinRM-HTTPS'
$listener = @{ Transport = 'HTTPS'; Address = '*' }
$reader = 'osiris-reader'
$healer = 'osiris-healer'
# Remote Management Users, Event Log Readers, Performance Monitor Users: in every language.
$reading = @('S-1-5-32-580', 'S-1-5-32-573', 'S-1-5-32-558')
$administrators = @('S-1-5-32-544')

function Get-Noted {
    param($Name)
    if (-not (Test-Path -LiteralPath $noted)) { return $null }
    return (Get-Item -LiteralPath $noted).GetValue($Name)
}

# The first time counts: running the script twice does not forget what was there.
function Set-Noted {
    param($Name, $Value)
    if (-not (Test-Path -LiteralPath $noted)) { $null = New-Item -Path $noted -Force }
    if ($null -ne (Get-Noted -Name $Name)) { return }
    $null = New-ItemProperty -LiteralPath $noted -Name $Name -PropertyType String -Value ([string]$Value)
}

function Get-Account {
    param($Name)
    return @(Get-LocalUser | Where-Object { $_.Name -eq $Name })
}

function New-Account {
    param($Name, $Groups, $What)
    if ((Get-Account -Name $Name).Count -gt 0) { return }
    $password = Read-Host -AsSecureString -Prompt "Password for $Name (20 characters or more)"
    $null = New-LocalUser -Name $Name -Password $password -Description $What -PasswordNeverExpires
    foreach ($sid in $Groups) { Add-LocalGroupMember -SID $sid -Member $Name }
}

# Reading root\cimv2 from afar is a right of its own: enable (CC), methods (DC), remote enable (WP).
function Get-WmiRights {
    $help = 'Win32_SecurityDescriptorHelper'
    $given = @{ Namespace = 'root/cimv2'; ClassName = '__SystemSecurity'; MethodName = 'GetSD' }
    $binary = (Invoke-CimMethod @given).SD
    $words = Invoke-CimMethod -ClassName $help -MethodName BinarySDToSDDL -Arguments @{ BinarySD = $binary }
    return [string]$words.SDDL
}

function Set-WmiRights {
    param($Words)
    $help = 'Win32_SecurityDescriptorHelper'
    $made = Invoke-CimMethod -ClassName $help -MethodName SDDLToBinarySD -Arguments @{ SDDL = $Words }
    $given = @{ Namespace = 'root/cimv2'; ClassName = '__SystemSecurity'; MethodName = 'SetSD' }
    $done = Invoke-CimMethod @given -Arguments @{ SD = $made.BinarySD }
    if ($done.ReturnValue -ne 0) { throw 'the rights of root\cimv2 could not be set' }
}

function Get-WmiRight {
    $sid = [string](Get-Account -Name $reader)[0].SID.Value
    return "(A;CI;CCDCWP;;;$sid)"
}

if ($Remove) {
    if ((Get-Account -Name $reader).Count -gt 0) {
        Set-WmiRights -Words ((Get-WmiRights).Replace((Get-WmiRight), ''))
    }
    foreach ($name in @($reader, $healer)) {
        if ((Get-Account -Name $name).Count -gt 0) { Remove-LocalUser -Name $name }
    }
    $print = Get-Noted -Name 'Certificate'
    if ($null -ne $print) {
        Remove-NetFirewallRule -Name $rule -ErrorAction Stop
        Remove-WSManInstance -ResourceURI winrm/config/Listener -SelectorSet $listener
        Remove-Item -LiteralPath "Cert:\LocalMachine\My\$print"
    }
    $was = Get-Noted -Name 'TokenFilter'
    if ($was -eq 'absent') { Remove-ItemProperty -LiteralPath $policies -Name $filter }
    elseif ($null -ne $was) {
        Set-ItemProperty -LiteralPath $policies -Name $filter -Type DWord -Value ([int]$was)
    }
    $start = Get-Noted -Name 'WinRMStart'
    if ($null -ne $start) { Set-Service -Name WinRM -StartupType $start }
    $status = Get-Noted -Name 'WinRMStatus'
    if (Test-Path -LiteralPath $noted) { Remove-Item -LiteralPath $noted -Recurse }
    Write-Output 'Everything of OsirisCare is gone from this machine.'
    # Last of all: whoever reads this over WinRM is cut off here.
    if ($status -eq 'Stopped') { Stop-Service -Name WinRM -Force }
    return
}

if ($From -notmatch '^[0-9A-Fa-f.:/]+$') { throw 'Say where the box is: .\prepare.ps1 -From ADDRESS' }
$service = Get-Service -Name WinRM
Set-Noted -Name 'WinRMStart' -Value $service.StartType
Set-Noted -Name 'WinRMStatus' -Value $service.Status
Set-Service -Name WinRM -StartupType Automatic
Start-Service -Name WinRM

Set-Noted -Name 'TokenFilter' -Value ((Get-Item -LiteralPath $policies).GetValue($filter, 'absent'))
Set-ItemProperty -LiteralPath $policies -Name $filter -Type DWord -Value 1

New-Account -Name $reader -Groups $reading -What 'OsirisCare reads with this account'
New-Account -Name $healer -Groups $administrators -What 'OsirisCare makes changes with it'
$rights = Get-WmiRights
if (-not $rights.Contains((Get-WmiRight))) { Set-WmiRights -Words ($rights + (Get-WmiRight)) }

$print = Get-Noted -Name 'Certificate'
if ($null -eq $print) {
    $given = @{
        DnsName = $env:COMPUTERNAME
        CertStoreLocation = 'Cert:\LocalMachine\My'
        NotAfter = (Get-Date).AddYears(5)
    }
    $print = [string](New-SelfSignedCertificate @given).Thumbprint
    $null = New-WSManInstance -ResourceURI winrm/config/Listener -SelectorSet $listener -ValueSet @{
        CertificateThumbprint = $print
        Hostname = $env:COMPUTERNAME
    }
    $given = @{
        Name = $rule
        DisplayName = 'OsirisCare: WinRM over HTTPS'
        Direction = 'Inbound'
        Protocol = 'TCP'
        LocalPort = '5986'
        RemoteAddress = $From
        Action = 'Allow'
        ErrorAction = 'Stop'  # commands of this module do not see $ErrorActionPreference of a script
    }
    $null = New-NetFirewallRule @given
    Set-Noted -Name 'Certificate' -Value $print
}
$file = "$env:SystemRoot\Temp\osiris-winrm.cer"
$null = Export-Certificate -Cert (Get-Item -LiteralPath "Cert:\LocalMachine\My\$print") -FilePath $file
$digest = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash
Remove-Item -LiteralPath $file
Write-Output 'The box may come in. The fingerprint that it must show you:'
Write-Output ('sha256:' + $digest.ToLowerInvariant())
