using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Okoshi.App.Accounts;

/// <summary>A random text of 256 bits that opens something; the database keeps its hash only.</summary>
public static class Token
{
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 as hexadecimal digits; no salt is needed for 256 random bits.</summary>
    public static string Hash(string token)
    {
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
    }
}
