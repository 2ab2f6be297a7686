# Installs the courier as a service of its own, and walls the booth off from the network.
# Run in an elevated PowerShell, after the station's keys are in place:
#   .\install-courier.ps1 -Halfdoor C:\Halfdoor\.venv\Scripts -Data C:\ProgramData\Halfdoor -Booth POST7\officer
# -Booth is the officers' account or group; not one that services belong to, such as Users. -Remove takes both away again. Written for Windows 10 and 11; not run there by this project.
param(
    [Parameter(Mandatory = $true)][string]$Halfdoor,
    [Parameter(Mandatory = $true)][string]$Data,
    [string]$Booth,
    [switch]$Remove
)
$ErrorActionPreference = "Stop"
$Name = "HalfdoorCourier"
$Python = Join-Path $Halfdoor "python.exe"
$Rule = "Halfdoor booth: no network"

Get-NetFirewallRule -DisplayName "$Rule*" -ErrorAction SilentlyContinue | Remove-NetFirewallRule
if (Get-Service -Name $Name -ErrorAction SilentlyContinue) {
    Stop-Service -Name $Name -Force -ErrorAction SilentlyContinue
    & sc.exe delete $Name | Out-Null
}
if ($Remove) { return }

# A service is in these too: a rule for them would wall the courier off with the booth.
$Sid = (New-Object Security.Principal.NTAccount($Booth)).Translate([Security.Principal.SecurityIdentifier]).Value
if ($Sid -in @("S-1-1-0", "S-1-5-11", "S-1-5-32-545")) { throw "$Booth has services in it; give the officers' own account or group" }

# The python.exe of a virtual environment starts another one, and the service manager talks only to
# the process that it started: so it starts that other one, and tells it its environment.
$Base = & $Python -c "import sys; print(sys._base_executable)"
# The service has an identity of its own: a virtual account without a password, in no group.
& sc.exe create $Name binPath= "`"$Base`" -m client.child courier --service" start= delayed-auto obj= "NT SERVICE\$Name" DisplayName= "Halfdoor courier" | Out-Null
if ($LASTEXITCODE -ne 0) { throw "sc.exe create answered $LASTEXITCODE" }
& sc.exe description $Name "Delivers sealed records; the only part of Halfdoor with a network." | Out-Null
# Started again after 10 s, 1 min and 5 min; the count begins anew after a day without a stop.
& sc.exe failure $Name reset= 86400 actions= restart/10000/restart/60000/restart/300000 | Out-Null
& sc.exe failureflag $Name 1 | Out-Null
# No privilege but to be told of changes, and a restricted token: it writes only where allowed below.
& sc.exe privs $Name SeChangeNotifyPrivilege | Out-Null
& sc.exe sidtype $Name restricted | Out-Null
New-ItemProperty -Force -PropertyType MultiString -Name Environment -Value @("HALFDOOR_HOME=$Data", "__PYVENV_LAUNCHER__=$Python") `
    -Path "HKLM:\SYSTEM\CurrentControlSet\Services\$Name" | Out-Null

# The station's folder: the booth's account and nobody else; the service what it needs, by name.
foreach ($Folder in @("", "keys", "daykeys", "tls", "log")) {
    New-Item -ItemType Directory -Force -Path (Join-Path $Data $Folder) | Out-Null
}
$Service = "NT SERVICE\${Name}"
& icacls.exe $Data /inheritance:r /grant:r "SYSTEM:(OI)(CI)F" "BUILTIN\Administrators:(OI)(CI)F" "${Booth}:(OI)(CI)M" | Out-Null
# The sealed outbox and the settings lie in the folder itself; folders below it are not inherited, so
# that keys which sign, name or open anything are not the service's, also those made later.
& icacls.exe $Data /grant "${Service}:(OI)(NP)M" | Out-Null
& icacls.exe (Join-Path $Data "tls") /grant "${Service}:(OI)(CI)M" | Out-Null
& icacls.exe (Join-Path $Data "log") /grant "${Service}:(OI)(CI)M" | Out-Null
& icacls.exe (Join-Path $Data "keys\state-receipts.pem") /grant "${Service}:R" | Out-Null
if ($LASTEXITCODE -ne 0) { throw "keys\state-receipts.pem is not there; put the State's receipt key in place first" }

# The officer's programs reach no network, whatever starts them; the service runs as somebody else.
$Programs = @((Join-Path $Halfdoor "halfdoor.exe"), $Python, $Base)
for ($i = 0; $i -lt $Programs.Count; $i++) {
    New-NetFirewallRule -DisplayName "$Rule $i" -Direction Outbound -Action Block `
        -Program $Programs[$i] -LocalUser "D:(A;;CC;;;$Sid)" | Out-Null
}
Start-Service -Name $Name
Get-Service -Name $Name
