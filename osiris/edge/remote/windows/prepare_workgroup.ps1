# OsirisCare: lets the appliance in to one Windows machine that is in no domain, and takes it back.
# Read it, then run it there once, in Windows PowerShell as administrator:
#   .\prepare.ps1 -From ADDRESS            -From is the address of the box, or a network
#   .\prepare.ps1 -Remove                  takes back everything that this script did
# What it does: WinRM answers over HTTPS at port 5986 with a certificate of its own, whose digest it
# prints; the firewall lets only -From in; two accounts: `osiris-reader` may read, `osiris-healer`
# is an administrator. Windows takes the rights of local administrators who sign in over the network
# (User Account Control), so it sets LocalAccountTokenFilterPolicy. What was there before stands in
# HKLM:\SOFTWARE\OsirisCare, for -Remove.
param(
    [ValidatePattern('^[0-9A-Fa-f.:/]*$')][string]$From = '',
    [switch]$Remove
)
$ErrorActionPreference = 'Stop'
$noted = 'HKLM:\SOFTWARE\OsirisCare'
$policies = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'
$rule = 'OsirisCare-WinRM-HTTPS'
$subject = 'CN=OsirisCare WinRM'
$reader, $healer = 'osiris-reader', 'osiris-healer'
# Remote Management Users, Event Log Readers, Performance Monitor Users: in every language.
$reading = @('S-1-5-32-580', 'S-1-5-32-573', 'S-1-5-32-558')
$administrators = 'S-1-5-32-544'

function Get-Noted {
    param($Name)
    if (-not (Test-Path -LiteralPath $noted)) { return $null }
    return (Get-Item -LiteralPath $noted).GetValue($Name)
}

function Set-Noted {
    param($Name, $Value)
    if (-not (Test-Path -LiteralPath $noted)) { $null = New-Item -Path $noted -Force }
    if ($null -ne (Get-Noted -Name $Name)) { return }    # the first time counts
    $null = New-ItemProperty -LiteralPath $noted -Name $Name -Value ([string]$Value) -PropertyType String
}

function New-Account {
    param($Name, $Groups, $What)
    if (-not (Get-LocalUser | Where-Object { $_.Name -eq $Name })) {
        $password = Read-Host -AsSecureString -Prompt "Password for $Name (20 characters or more)"
        $null = New-LocalUser -Name $Name -Password $password -Description $What -PasswordNeverExpires
    }
    foreach ($sid in $Groups) {
        $there = @(Get-LocalGroupMember -SID $sid | Where-Object { $_.Name -like "*\$Name" })
        if ($there.Count -eq 0) { Add-LocalGroupMember -SID $sid -Member $Name }
    }
}

# Reading root\cimv2 from afar is a right of its own: Enable (1), Methods (2), Remote Enable (0x20).
function Set-WmiRight {
    param($Sid, [switch]$Take)
    $place = @{ Namespace = 'root/cimv2'; Path = '__SystemSecurity=@' }
    $kept = (Invoke-WmiMethod @place -Name GetSecurityDescriptor).Descriptor
    $others = @($kept.DACL | Where-Object { $_.Trustee.SIDString -ne $Sid })
    if (-not $Take) {
        $trustee = (New-Object System.Management.ManagementClass 'Win32_Trustee').CreateInstance()
        $trustee.SidString = $Sid
        $ace = (New-Object System.Management.ManagementClass 'Win32_ACE').CreateInstance()
        $ace.AccessMask = 0x23
        $ace.AceFlags = 2    # the namespaces below it as well
        $ace.AceType = 0     # allowed
        $ace.Trustee = $trustee
        $others += $ace
    }
    $kept.DACL = $others
    $done = Invoke-WmiMethod @place -Name SetSecurityDescriptor -ArgumentList $kept
    if ($done.ReturnValue -ne 0) { throw "the rights of root\cimv2 could not be set ($($done.ReturnValue))" }
}

function Get-Sid {
    param($Name)
    return [string](Get-LocalUser -Name $Name).SID.Value
}

function Remove-Listener {
    $own = Get-Noted -Name 'Certificate'
    foreach ($one in @(Get-ChildItem -Path WSMan:\localhost\Listener)) {
        $print = (Get-ChildItem -Path $one.PSPath | Where-Object { $_.Name -eq 'CertificateThumbprint' }).Value
        if ($own -and $print -eq $own) { Remove-Item -Path $one.PSPath -Recurse -Force }
    }
}

if ($Remove) {
    foreach ($name in @($reader, $healer)) {
        if (-not (Get-LocalUser | Where-Object { $_.Name -eq $name })) { continue }
        if ($name -eq $reader) { Set-WmiRight -Sid (Get-Sid -Name $name) -Take }
        Remove-LocalUser -Name $name
    }
    Get-NetFirewallRule | Where-Object { $_.Name -eq $rule } | Remove-NetFirewallRule
    Remove-Listener
    $own = Get-Noted -Name 'Certificate'
    Get-ChildItem -Path Cert:\LocalMachine\My | Where-Object { $own -and $_.Thumbprint -eq $own } |
        Remove-Item
    $was = Get-Noted -Name 'TokenFilter'
    if ($was -eq 'absent') { Remove-ItemProperty -LiteralPath $policies -Name LocalAccountTokenFilterPolicy }
    elseif ($null -ne $was) {
        Set-ItemProperty -LiteralPath $policies -Name LocalAccountTokenFilterPolicy -Value ([int]$was) -Type DWord
    }
    $start = Get-Noted -Name 'WinRMStart'
    if ($null -ne $start) {
        Set-Service -Name WinRM -StartupType $start
        if ((Get-Noted -Name 'WinRMStatus') -ne 'Running') { Stop-Service -Name WinRM -Force }
    }
    if (Test-Path -LiteralPath $noted) { Remove-Item -LiteralPath $noted -Recurse }
    Write-Output 'Everything of OsirisCare is gone from this machine.'
    return
}

if (-not $From) { throw 'Say where the box is: .\prepare.ps1 -From ADDRESS' }
$service = Get-Service -Name WinRM
Set-Noted -Name 'WinRMStart' -Value $service.StartType
Set-Noted -Name 'WinRMStatus' -Value $service.Status
Set-Service -Name WinRM -StartupType Automatic
Start-Service -Name WinRM

$was = (Get-Item -LiteralPath $policies).GetValue('LocalAccountTokenFilterPolicy', 'absent')
Set-Noted -Name 'TokenFilter' -Value $was
Set-ItemProperty -LiteralPath $policies -Name LocalAccountTokenFilterPolicy -Value 1 -Type DWord

New-Account -Name $reader -Groups $reading -What 'OsirisCare reads with this account'
New-Account -Name $healer -Groups @($administrators) -What 'OsirisCare makes changes with this account'
Set-WmiRight -Sid (Get-Sid -Name $reader)

$print = Get-Noted -Name 'Certificate'
if ($null -eq $print) {
    $made = New-SelfSignedCertificate -Subject $subject -DnsName $env:COMPUTERNAME `
        -CertStoreLocation Cert:\LocalMachine\My -NotAfter (Get-Date).AddYears(5)
    $print = [string]$made.Thumbprint
    Set-Noted -Name 'Certificate' -Value $print
    $null = New-Item -Path WSMan:\localhost\Listener -Transport HTTPS -Address * `
        -CertificateThumbPrint $print -Port 5986 -Force
}
if (-not (Get-NetFirewallRule | Where-Object { $_.Name -eq $rule })) {
    $null = New-NetFirewallRule -Name $rule -DisplayName 'OsirisCare: WinRM over HTTPS' `
        -Direction Inbound -Protocol TCP -LocalPort 5986 -RemoteAddress $From -Action Allow
}
$certificate = Get-Item -LiteralPath "Cert:\LocalMachine\My\$print"
$bytes = [Security.Cryptography.SHA256]::Create().ComputeHash($certificate.RawData)
Write-Output 'The box may come in. The fingerprint that it must show you:'
Write-Output ('sha256:' + [BitConverter]::ToString($bytes).Replace('-', '').ToLowerInvariant())
