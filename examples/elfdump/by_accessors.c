/* SPDX-License-Identifier: MIT */
/* Slots by their accessors: a slot that is not there does not compile. */
#include "walk.h"

/* A packed record gives its bytes one by one, and no pointer into it. Those
 * here are the same in both byte orders. */
static void
put_magic(const struct sheet *sheet, const elf_FileHeaderLittle *header)
{
	uint8_t bytes[elf_FileHeaderLittle_LEN_magic];
	size_t i;

	for (i = 0; i < sizeof bytes; i++)
		bytes[i] = elf_FileHeaderLittle_get_magic(header, i);
	sheet_bytes(sheet, "magic", bytes, sizeof bytes);
}

static void
put_pad(const struct sheet *sheet, const elf_FileHeaderLittle *header)
{
	uint8_t bytes[elf_FileHeaderLittle_LEN_pad];
	size_t i;

	for (i = 0; i < sizeof bytes; i++)
		bytes[i] = elf_FileHeaderLittle_get_pad(header, i);
	sheet_bytes(sheet, "pad", bytes, sizeof bytes);
}

static void
put_header(
	const struct sheet *sheet, const struct file *file, const void *header)
{
	elf_Class class = FILE_GET(file, FileHeader, header, class);
	elf_Data data = FILE_GET(file, FileHeader, header, data);
	elf_OsAbi osabi = FILE_GET(file, FileHeader, header, osabi);
	elf_Type type = FILE_GET(file, FileHeader, header, type);
	elf_Machine machine = FILE_GET(file, FileHeader, header, machine);
	elf_SectionIndex names = FILE_GET(file, FileHeader, header, shstrndx);

	put_magic(sheet, header);
	sheet_name(sheet, "class", elf_Class_text(class), class);
	sheet_name(sheet, "data", elf_Data_text(data), data);
	sheet_number(sheet, "ident_version",
		FILE_GET(file, FileHeader, header, ident_version));
	sheet_name(sheet, "osabi", elf_OsAbi_text(osabi), osabi);
	sheet_number(sheet, "abiversion",
		FILE_GET(file, FileHeader, header, abiversion));
	put_pad(sheet, header);
	sheet_name(sheet, "type", elf_Type_text(type), type);
	sheet_name(sheet, "machine", elf_Machine_text(machine), machine);
	sheet_number(
		sheet, "version", FILE_GET(file, FileHeader, header, version));
	sheet_hex(sheet, "entry", FILE_GET(file, FileHeader, header, entry), 8);
	sheet_hex(sheet, "phoff", FILE_GET(file, FileHeader, header, phoff), 8);
	sheet_hex(sheet, "shoff", FILE_GET(file, FileHeader, header, shoff), 8);
	sheet_hex(sheet, "flags", FILE_GET(file, FileHeader, header, flags), 4);
	sheet_number(
		sheet, "ehsize", FILE_GET(file, FileHeader, header, ehsize));
	sheet_number(sheet, "phentsize",
		FILE_GET(file, FileHeader, header, phentsize));
	sheet_number(sheet, "phnum", FILE_GET(file, FileHeader, header, phnum));
	sheet_number(sheet, "shentsize",
		FILE_GET(file, FileHeader, header, shentsize));
	sheet_number(sheet, "shnum", FILE_GET(file, FileHeader, header, shnum));
	sheet_name(sheet, "shstrndx", elf_SectionIndex_text(names), names);
}

static void
put_segment(
	const struct sheet *sheet, const struct file *file, const void *segment)
{
	elf_SegmentType type = FILE_GET(file, ProgramHeader, segment, type);
	elf_SegmentFlags flags = FILE_GET(file, ProgramHeader, segment, flags);

	sheet_name(sheet, "type", elf_SegmentType_text(type), (uint32_t)type);
	sheet_flags(sheet, "flags", &elf_SegmentFlags_enum, (uint32_t)flags);
	sheet_hex(sheet, "offset",
		FILE_GET(file, ProgramHeader, segment, offset), 8);
	sheet_hex(sheet, "vaddr", FILE_GET(file, ProgramHeader, segment, vaddr),
		8);
	sheet_hex(sheet, "paddr", FILE_GET(file, ProgramHeader, segment, paddr),
		8);
	sheet_number(sheet, "filesz",
		FILE_GET(file, ProgramHeader, segment, filesz));
	sheet_number(
		sheet, "memsz", FILE_GET(file, ProgramHeader, segment, memsz));
	sheet_number(
		sheet, "align", FILE_GET(file, ProgramHeader, segment, align));
}

static void
put_section(
	const struct sheet *sheet, const struct file *file, const void *section)
{
	elf_SectionType type = FILE_GET(file, SectionHeader, section, type);

	sheet_number(
		sheet, "name", FILE_GET(file, SectionHeader, section, name));
	sheet_name(sheet, "type", elf_SectionType_text(type), (uint32_t)type);
	sheet_flags(sheet, "flags", &elf_SectionFlags_enum,
		FILE_GET(file, SectionHeader, section, flags));
	sheet_hex(
		sheet, "addr", FILE_GET(file, SectionHeader, section, addr), 8);
	sheet_hex(sheet, "offset",
		FILE_GET(file, SectionHeader, section, offset), 8);
	sheet_number(
		sheet, "size", FILE_GET(file, SectionHeader, section, size));
	sheet_number(
		sheet, "link", FILE_GET(file, SectionHeader, section, link));
	sheet_number(
		sheet, "info", FILE_GET(file, SectionHeader, section, info));
	sheet_number(sheet, "addralign",
		FILE_GET(file, SectionHeader, section, addralign));
	sheet_number(sheet, "entsize",
		FILE_GET(file, SectionHeader, section, entsize));
}

static void
put_symbol(
	const struct sheet *sheet, const struct file *file, const void *symbol)
{
	elf_SymbolInfo info = FILE_GET(file, Symbol, symbol, info);
	elf_SymbolOther other = FILE_GET(file, Symbol, symbol, other);
	elf_SymbolType type = elf_SymbolInfo_get_type(&info);
	elf_SymbolBinding binding = elf_SymbolInfo_get_binding(&info);
	elf_Visibility visibility = elf_SymbolOther_get_visibility(&other);
	elf_SectionIndex section = FILE_GET(file, Symbol, symbol, shndx);

	sheet_number(sheet, "name", FILE_GET(file, Symbol, symbol, name));
	sheet_name(sheet, "type", elf_SymbolType_text(type), type);
	sheet_name(sheet, "binding", elf_SymbolBinding_text(binding), binding);
	sheet_name(sheet, "visibility", elf_Visibility_text(visibility),
		visibility);
	sheet_number(sheet, "machine", elf_SymbolOther_get_machine(&other));
	sheet_name(sheet, "shndx", elf_SectionIndex_text(section), section);
	sheet_hex(sheet, "value", FILE_GET(file, Symbol, symbol, value), 8);
	sheet_number(sheet, "size", FILE_GET(file, Symbol, symbol, size));
}

const struct walk walk_by_accessors = {
	put_header, put_segment, put_section, put_symbol};
