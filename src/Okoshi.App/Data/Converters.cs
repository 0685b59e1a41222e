using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Data;

internal sealed class MunicipalityCodeConverter()
    : ValueConverter<MunicipalityCode, string>(code => code.Digits, digits => MunicipalityCode.ParseRegion(digits));

internal sealed class IndustryCodeConverter()
    : ValueConverter<IndustryCode, string>(industry => industry.Code, code => IndustryCode.Parse(code));

/// <summary>Instants are kept in UTC: SQLite cannot compare offsets, and PostgreSQL refuses any but zero.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc))
    );
