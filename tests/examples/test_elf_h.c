/* SPDX-License-Identifier: MIT */
/*
 * The classes and enums of schemas/elf.yaml against the machine's <elf.h>:
 * the sizes and offsets of the structs when this is compiled, those that the
 * tables tell when it runs; both in all three byte orders.
 */
#include <elf.h>
#include <stdio.h>

#include "elf.h"

#define SAME_SIZE(T, type) \
	_Static_assert(sizeof(elf_##T) == sizeof(type), #T); \
	_Static_assert(sizeof(elf_##T##Little) == sizeof(type), #T); \
	_Static_assert(sizeof(elf_##T##Big) == sizeof(type), #T);

#define SAME_PLACE(T, slot, type, member) \
	_Static_assert(offsetof(elf_##T, slot) == offsetof(type, member) && \
		sizeof(((elf_##T *)0)->slot) == \
			sizeof(((type *)0)->member), #T "." #slot); \
	_Static_assert(offsetof(elf_##T##Little, slot) == \
		offsetof(type, member), #T "Little." #slot); \
	_Static_assert(offsetof(elf_##T##Big, slot) == \
		offsetof(type, member), #T "Big." #slot);

#define ALL_SLOTS(SLOT) \
	SLOT(FileHeader, type, Elf64_Ehdr, e_type) \
	SLOT(FileHeader, machine, Elf64_Ehdr, e_machine) \
	SLOT(FileHeader, version, Elf64_Ehdr, e_version) \
	SLOT(FileHeader, entry, Elf64_Ehdr, e_entry) \
	SLOT(FileHeader, phoff, Elf64_Ehdr, e_phoff) \
	SLOT(FileHeader, shoff, Elf64_Ehdr, e_shoff) \
	SLOT(FileHeader, flags, Elf64_Ehdr, e_flags) \
	SLOT(FileHeader, ehsize, Elf64_Ehdr, e_ehsize) \
	SLOT(FileHeader, phentsize, Elf64_Ehdr, e_phentsize) \
	SLOT(FileHeader, phnum, Elf64_Ehdr, e_phnum) \
	SLOT(FileHeader, shentsize, Elf64_Ehdr, e_shentsize) \
	SLOT(FileHeader, shnum, Elf64_Ehdr, e_shnum) \
	SLOT(FileHeader, shstrndx, Elf64_Ehdr, e_shstrndx) \
	SLOT(ProgramHeader, type, Elf64_Phdr, p_type) \
	SLOT(ProgramHeader, flags, Elf64_Phdr, p_flags) \
	SLOT(ProgramHeader, offset, Elf64_Phdr, p_offset) \
	SLOT(ProgramHeader, vaddr, Elf64_Phdr, p_vaddr) \
	SLOT(ProgramHeader, paddr, Elf64_Phdr, p_paddr) \
	SLOT(ProgramHeader, filesz, Elf64_Phdr, p_filesz) \
	SLOT(ProgramHeader, memsz, Elf64_Phdr, p_memsz) \
	SLOT(ProgramHeader, align, Elf64_Phdr, p_align) \
	SLOT(SectionHeader, name, Elf64_Shdr, sh_name) \
	SLOT(SectionHeader, type, Elf64_Shdr, sh_type) \
	SLOT(SectionHeader, flags, Elf64_Shdr, sh_flags) \
	SLOT(SectionHeader, addr, Elf64_Shdr, sh_addr) \
	SLOT(SectionHeader, offset, Elf64_Shdr, sh_offset) \
	SLOT(SectionHeader, size, Elf64_Shdr, sh_size) \
	SLOT(SectionHeader, link, Elf64_Shdr, sh_link) \
	SLOT(SectionHeader, info, Elf64_Shdr, sh_info) \
	SLOT(SectionHeader, addralign, Elf64_Shdr, sh_addralign) \
	SLOT(SectionHeader, entsize, Elf64_Shdr, sh_entsize) \
	SLOT(Symbol, name, Elf64_Sym, st_name) \
	SLOT(Symbol, info, Elf64_Sym, st_info) \
	SLOT(Symbol, other, Elf64_Sym, st_other) \
	SLOT(Symbol, shndx, Elf64_Sym, st_shndx) \
	SLOT(Symbol, value, Elf64_Sym, st_value) \
	SLOT(Symbol, size, Elf64_Sym, st_size)

SAME_SIZE(FileHeader, Elf64_Ehdr)
SAME_SIZE(ProgramHeader, Elf64_Phdr)
SAME_SIZE(SectionHeader, Elf64_Shdr)
SAME_SIZE(Symbol, Elf64_Sym)
ALL_SLOTS(SAME_PLACE)

/* e_ident is an array, of which the slots are the elements. */
_Static_assert(offsetof(elf_FileHeader, magic) == EI_MAG0 &&
	offsetof(elf_FileHeader, class_) == EI_CLASS &&
	offsetof(elf_FileHeader, data) == EI_DATA &&
	offsetof(elf_FileHeader, ident_version) == EI_VERSION &&
	offsetof(elf_FileHeader, osabi) == EI_OSABI &&
	offsetof(elf_FileHeader, abiversion) == EI_ABIVERSION &&
	offsetof(elf_FileHeader, pad) == EI_PAD, "e_ident");

/*---- numbers --------------------------------------------------------------*/

#define SAME_NUMBER(enumerator, macro) \
	_Static_assert((uint64_t)elf_##enumerator == (uint64_t)(macro), \
		#macro);

SAME_NUMBER(Class_ELF64, ELFCLASS64)
SAME_NUMBER(Data_little, ELFDATA2LSB)
SAME_NUMBER(Data_big, ELFDATA2MSB)
SAME_NUMBER(OsAbi_GNU, ELFOSABI_GNU)
SAME_NUMBER(OsAbi_FREEBSD, ELFOSABI_FREEBSD)
SAME_NUMBER(OsAbi_OPENBSD, ELFOSABI_OPENBSD)
SAME_NUMBER(OsAbi_ARM, ELFOSABI_ARM)
SAME_NUMBER(Type_REL, ET_REL)
SAME_NUMBER(Type_EXEC, ET_EXEC)
SAME_NUMBER(Type_DYN, ET_DYN)
SAME_NUMBER(Type_CORE, ET_CORE)
SAME_NUMBER(Machine_sparc, EM_SPARC)
SAME_NUMBER(Machine_i386, EM_386)
SAME_NUMBER(Machine_m68k, EM_68K)
SAME_NUMBER(Machine_mips, EM_MIPS)
SAME_NUMBER(Machine_parisc, EM_PARISC)
SAME_NUMBER(Machine_sparc32plus, EM_SPARC32PLUS)
SAME_NUMBER(Machine_ppc, EM_PPC)
SAME_NUMBER(Machine_ppc64, EM_PPC64)
SAME_NUMBER(Machine_s390, EM_S390)
SAME_NUMBER(Machine_arm, EM_ARM)
SAME_NUMBER(Machine_sh, EM_SH)
SAME_NUMBER(Machine_sparcv9, EM_SPARCV9)
SAME_NUMBER(Machine_ia64, EM_IA_64)
SAME_NUMBER(Machine_x86_64, EM_X86_64)
SAME_NUMBER(Machine_vax, EM_VAX)
SAME_NUMBER(Machine_avr, EM_AVR)
SAME_NUMBER(Machine_xtensa, EM_XTENSA)
SAME_NUMBER(Machine_msp430, EM_MSP430)
SAME_NUMBER(Machine_aarch64, EM_AARCH64)
SAME_NUMBER(Machine_microblaze, EM_MICROBLAZE)
SAME_NUMBER(Machine_cuda, EM_CUDA)
SAME_NUMBER(Machine_amdgpu, EM_AMDGPU)
SAME_NUMBER(Machine_riscv, EM_RISCV)
SAME_NUMBER(Machine_bpf, EM_BPF)
SAME_NUMBER(Machine_csky, EM_CSKY)
SAME_NUMBER(Machine_alpha, EM_ALPHA)
SAME_NUMBER(SegmentType_LOAD, PT_LOAD)
SAME_NUMBER(SegmentType_DYNAMIC, PT_DYNAMIC)
SAME_NUMBER(SegmentType_INTERP, PT_INTERP)
SAME_NUMBER(SegmentType_NOTE, PT_NOTE)
SAME_NUMBER(SegmentType_PHDR, PT_PHDR)
SAME_NUMBER(SegmentType_TLS, PT_TLS)
SAME_NUMBER(SegmentType_GNU_EH_FRAME, PT_GNU_EH_FRAME)
SAME_NUMBER(SegmentType_GNU_STACK, PT_GNU_STACK)
SAME_NUMBER(SegmentType_GNU_RELRO, PT_GNU_RELRO)
SAME_NUMBER(SegmentType_GNU_PROPERTY, PT_GNU_PROPERTY)
SAME_NUMBER(SegmentFlags_X, PF_X)
SAME_NUMBER(SegmentFlags_W, PF_W)
SAME_NUMBER(SegmentFlags_R, PF_R)
SAME_NUMBER(SectionType_PROGBITS, SHT_PROGBITS)
SAME_NUMBER(SectionType_SYMTAB, SHT_SYMTAB)
SAME_NUMBER(SectionType_STRTAB, SHT_STRTAB)
SAME_NUMBER(SectionType_RELA, SHT_RELA)
SAME_NUMBER(SectionType_HASH, SHT_HASH)
SAME_NUMBER(SectionType_DYNAMIC, SHT_DYNAMIC)
SAME_NUMBER(SectionType_NOTE, SHT_NOTE)
SAME_NUMBER(SectionType_NOBITS, SHT_NOBITS)
SAME_NUMBER(SectionType_REL, SHT_REL)
SAME_NUMBER(SectionType_DYNSYM, SHT_DYNSYM)
SAME_NUMBER(SectionType_INIT_ARRAY, SHT_INIT_ARRAY)
SAME_NUMBER(SectionType_FINI_ARRAY, SHT_FINI_ARRAY)
SAME_NUMBER(SectionType_PREINIT_ARRAY, SHT_PREINIT_ARRAY)
SAME_NUMBER(SectionType_GROUP, SHT_GROUP)
SAME_NUMBER(SectionType_SYMTAB_SHNDX, SHT_SYMTAB_SHNDX)
SAME_NUMBER(SectionType_GNU_ATTRIBUTES, SHT_GNU_ATTRIBUTES)
SAME_NUMBER(SectionType_GNU_HASH, SHT_GNU_HASH)
SAME_NUMBER(SectionType_GNU_LIBLIST, SHT_GNU_LIBLIST)
SAME_NUMBER(SectionType_VERDEF, SHT_GNU_verdef)
SAME_NUMBER(SectionType_VERNEED, SHT_GNU_verneed)
SAME_NUMBER(SectionType_VERSYM, SHT_GNU_versym)
SAME_NUMBER(SectionFlags_WRITE, SHF_WRITE)
SAME_NUMBER(SectionFlags_ALLOC, SHF_ALLOC)
SAME_NUMBER(SectionFlags_EXECINSTR, SHF_EXECINSTR)
SAME_NUMBER(SectionFlags_MERGE, SHF_MERGE)
SAME_NUMBER(SectionFlags_STRINGS, SHF_STRINGS)
SAME_NUMBER(SectionFlags_INFO_LINK, SHF_INFO_LINK)
SAME_NUMBER(SectionFlags_LINK_ORDER, SHF_LINK_ORDER)
SAME_NUMBER(SectionFlags_OS_NONCONFORMING, SHF_OS_NONCONFORMING)
SAME_NUMBER(SectionFlags_GROUP, SHF_GROUP)
SAME_NUMBER(SectionFlags_TLS, SHF_TLS)
SAME_NUMBER(SectionFlags_COMPRESSED, SHF_COMPRESSED)
SAME_NUMBER(SectionFlags_EXCLUDE, SHF_EXCLUDE)
SAME_NUMBER(SymbolType_OBJECT, STT_OBJECT)
SAME_NUMBER(SymbolType_FUNC, STT_FUNC)
SAME_NUMBER(SymbolType_SECTION, STT_SECTION)
SAME_NUMBER(SymbolType_FILE, STT_FILE)
SAME_NUMBER(SymbolType_COMMON, STT_COMMON)
SAME_NUMBER(SymbolType_TLS, STT_TLS)
SAME_NUMBER(SymbolType_IFUNC, STT_GNU_IFUNC)
SAME_NUMBER(SymbolBinding_LOCAL, STB_LOCAL)
SAME_NUMBER(SymbolBinding_GLOBAL, STB_GLOBAL)
SAME_NUMBER(SymbolBinding_WEAK, STB_WEAK)
SAME_NUMBER(SymbolBinding_UNIQUE, STB_GNU_UNIQUE)
SAME_NUMBER(Visibility_DEFAULT, STV_DEFAULT)
SAME_NUMBER(Visibility_INTERNAL, STV_INTERNAL)
SAME_NUMBER(Visibility_HIDDEN, STV_HIDDEN)
SAME_NUMBER(Visibility_PROTECTED, STV_PROTECTED)
SAME_NUMBER(SectionIndex_UND, SHN_UNDEF)
SAME_NUMBER(SectionIndex_ABS, SHN_ABS)
SAME_NUMBER(SectionIndex_COM, SHN_COMMON)
SAME_NUMBER(SectionIndex_XINDEX, SHN_XINDEX)

/*---- tables, and symbols in both byte orders ------------------------------*/

static int failures;

static void
check_offset(const slot_class *type, const char *name, size_t offset)
{
	int number = slot_find(type, name, strlen(name));

	if (number >= 0 && slot_class_info(type, number)->offset == offset)
		return;
	printf("%s.%s is not at %zu\n", slot_class_name(type), name, offset);
	failures++;
}

#define CHECK_OFFSET(T, slot, type, member) \
	check_offset(&elf_##T##_class, #slot, offsetof(type, member)); \
	check_offset(&elf_##T##Little_class, #slot, offsetof(type, member)); \
	check_offset(&elf_##T##Big_class, #slot, offsetof(type, member));

/* The macros of <elf.h> build the byte, the accessors take it apart. */
static void
check_info(unsigned binding, unsigned type)
{
	unsigned char bytes[sizeof(Elf64_Sym)] = {0};
	elf_SymbolLittle little;
	elf_SymbolBig big;
	elf_SymbolInfo info;

	bytes[offsetof(Elf64_Sym, st_info)] =
		(unsigned char)ELF64_ST_INFO(binding, type);
	memcpy(&little, bytes, sizeof bytes);
	memcpy(&big, bytes, sizeof bytes);
	info = elf_SymbolLittle_get_info(&little);
	if ((unsigned)elf_SymbolInfo_get_type(&info) != type ||
		(unsigned)elf_SymbolInfo_get_binding(&info) != binding) {
		printf("little: binding %u, type %u\n", binding, type);
		failures++;
	}
	info = elf_SymbolBig_get_info(&big);
	if ((unsigned)elf_SymbolInfo_get_type(&info) != type ||
		(unsigned)elf_SymbolInfo_get_binding(&info) != binding) {
		printf("big: binding %u, type %u\n", binding, type);
		failures++;
	}
}

int
main(void)
{
	unsigned byte;

	ALL_SLOTS(CHECK_OFFSET)
	for (byte = 0; byte < 256; byte++)
		check_info(byte >> 4, byte & 15);
	return failures ? 1 : 0;
}
